import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { checkWalls } from './check-walls.ts'
import { sourceFiles } from './imports.ts'

const root = join(import.meta.dirname, '../..')

function plant(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'yipin-walls-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

test('the source tree keeps to the walls', () => {
  expect(checkWalls(root)).toEqual([])
})

test('a clean planted tree passes', () => {
  const tree = plant({
    'shared/numbers/a.ts': "import { Decimal } from 'decimal.js'\nexport const a = Decimal",
    'shared/pay/b.ts': "import { a } from '../numbers/a.ts'\nexport const b = a",
  })
  expect(checkWalls(tree)).toEqual([])
})

test.each([
  [
    'electron outside its home',
    { 'main/api/a.ts': "import { app } from 'electron'" },
    'main/api/a.ts → electron',
  ],
  [
    'dexie outside its home',
    { 'renderer/features/a.ts': "import Dexie from 'dexie'" },
    'renderer/features/a.ts → dexie',
  ],
  [
    'decimal.js outside its home',
    { 'shared/pay/a.ts': "import { Decimal } from 'decimal.js'" },
    'shared/pay/a.ts → decimal.js',
  ],
  [
    'Node in the engine',
    { 'shared/pay/a.ts': "import { open } from 'node:fs'" },
    'shared/pay/a.ts → node:fs',
  ],
  [
    'the engine importing a later folder',
    { 'shared/numbers/a.ts': "import { b } from '../pay/b.ts'", 'shared/pay/b.ts': 'export const b = 1' },
    'shared/numbers/a.ts → shared/pay/b.ts',
  ],
  [
    'a domain folder importing the record',
    { 'shared/pay/a.ts': "import { b } from '../record/b.ts'", 'shared/record/b.ts': 'export const b = 1' },
    'shared/pay/a.ts → shared/record/b.ts',
  ],
  [
    'the page reaching into the host by a dynamic import',
    {
      'renderer/features/a.ts': "await import('../../main/api/b.ts')",
      'main/api/b.ts': 'export const b = 1',
    },
    'renderer/features/a.ts → main/api/b.ts',
  ],
  [
    'the shared view importing the database',
    {
      'renderer/shared-view/a.ts': "import type { B } from '../database/b.ts'",
      'renderer/database/b.ts': 'export type B = 1',
    },
    'renderer/shared-view/a.ts → renderer/database/b.ts',
  ],
])('%s is refused', (_name, files, link) => {
  expect(checkWalls(plant(files))).toContain(`forbidden import: ${link}`)
})

test('a cycle is found', () => {
  const tree = plant({
    'shared/pay/a.ts': "import { b } from './b.ts'\nexport const a = b",
    'shared/pay/b.ts': "import { a } from './a.ts'\nexport const b = a",
  })
  expect(checkWalls(tree).some((line) => line.startsWith('cycle: '))).toBe(true)
})

test('a cycle between folders is found even when no file cycle exists', () => {
  const tree = plant({
    'renderer/features/a.ts': "import { b } from '../database/b.ts'",
    'renderer/database/b.ts': 'export const b = 1',
    'renderer/database/c.ts': "import { d } from '../features/d.ts'",
    'renderer/features/d.ts': 'export const d = 1',
  })
  expect(checkWalls(tree).some((line) => line.startsWith('cycle of folders: '))).toBe(true)
})

test.each(['shared/fresh/a.ts', 'shared/a.ts', 'elsewhere/a.ts'])(
  'a file no rule covers is found: %s',
  (file) => {
    expect(checkWalls(plant({ [file]: 'export const a = 1' }))).toContain(`no rule covers ${file}`)
  },
)

test('no folder or file carries a name that says nothing', () => {
  const empty = /(^|\/)(utils?|helpers?|common|misc|services?|models?|managers?)(\/|\.[a-z]+$)/
  expect(sourceFiles(root).filter((file) => empty.test(file))).toEqual([])
})
