import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sourceFiles } from './imports.ts'

const root = join(import.meta.dirname, '../..')

/** Icons put on the page by themselves: their English names would stand in the names of buttons. */
const bareIcons = (text: string): readonly string[] =>
  [...text.matchAll(/<([A-Z]\w*(?:Outlined|Filled|TwoTone))\b/g)].map(([, name = '']) => name)

test('every icon of the page goes through the one part that hides its English name', () => {
  const found = sourceFiles(root, 'renderer').flatMap((path) =>
    bareIcons(readFileSync(join(root, path), 'utf8')).map((name) => `${path}: <${name}>`),
  )
  expect(found).toEqual([])
})

test('a planted bare icon is found', () => {
  expect(bareIcons('<Button icon={<PlusOutlined />}>新建案卷</Button>')).toEqual(['PlusOutlined'])
  expect(bareIcons('<Icon of={PlusOutlined} />')).toEqual([])
})
