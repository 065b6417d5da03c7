import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { checkWalls } from './check-walls.ts'
import { sourceFiles } from './imports.ts'
import { approximateGate, exactRooms } from './walls.ts'

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

const gate = { 'shared/numbers/ratio-of-approximate.ts': 'export const ratioOfApproximate = 1' }

test.each([
  ['a price', 'shared/pay/piece-rate/a.ts'],
  ['a price of some form', 'shared/pay/piece-rate/forms/a.ts'],
  ['a wage tier', 'shared/pay/wage-tier/a.ts'],
  ['a floor', 'shared/pay/floor/a.ts'],
  ['a share of a group', 'shared/pay/group/a.ts'],
  ['an incentive plan', 'shared/pay/incentive/a.ts'],
  ['an allowance', 'shared/measurement/allowance/a.ts'],
  ['a rating', 'shared/measurement/rating/a.ts'],
  ['a time', 'shared/measurement/time-study/a.ts'],
  ['a quota', 'shared/quota/output-quota.ts'],
])('%s made of an approximate figure is refused', (_name, file) => {
  const up = '../'.repeat(file.split('/').length - 2)
  const planted = {
    ...gate,
    [file]: `import { ratioOfApproximate } from '${up}numbers/ratio-of-approximate.ts'`,
  }
  expect(checkWalls(plant(planted))).toEqual([
    `approximate figure: ${file} → shared/numbers/ratio-of-approximate.ts`,
  ])
})

test('an approximate figure is refused by way of another file too', () => {
  const tree = plant({
    ...gate,
    'shared/measurement/statistics/a.ts':
      "import { ratioOfApproximate } from '../../numbers/ratio-of-approximate.ts'\nexport const a = ratioOfApproximate",
    'shared/pay/piece-rate/b.ts': "import { a } from '../../measurement/statistics/a.ts'\nexport const b = a",
    'shared/quota/estimate.ts': "import { a } from '../measurement/statistics/a.ts'\nexport const b = a",
  })
  expect(checkWalls(tree)).toEqual([
    'approximate figure: shared/pay/piece-rate/b.ts → shared/measurement/statistics/a.ts → shared/numbers/ratio-of-approximate.ts',
  ])
})

test('the gate of approximate figures and the exact rooms stand where the wall says', () => {
  const files = sourceFiles(root)
  expect(files).toContain(approximateGate)
  for (const place of exactRooms) expect(files.some((file) => file.startsWith(place))).toBe(true)
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
