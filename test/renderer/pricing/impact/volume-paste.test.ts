import { expect, test } from 'vitest'
import { findRefusedVolume, planVolumes } from '../../../../renderer/features/pricing/impact/volume-paste.ts'
import { isTablePaste } from '../../../../renderer/features/products/sheet/pasted-column.ts'
import { decimalLiteral as d } from '../../../../shared/numbers/decimal-literal.ts'

const lines = [
  { operationId: 'seam', name: '合侧缝' },
  { operationId: 'collar', name: '上领罗纹' },
  { operationId: 'hem', name: '卷下摆' },
]

test('one cell is a usual paste, several are a table', () => {
  expect([
    isTablePaste('1200'),
    isTablePaste('1200\r\n'),
    isTablePaste('1\n2'),
    isTablePaste('a\t1'),
  ]).toEqual([false, false, true, true])
})

test('a column goes down from the field in hand', () => {
  expect(planVolumes('１２００\r\n900\r\n', lines, 1)).toEqual({
    kind: 'volumes',
    volumes: [
      { operationId: 'collar', pieces: '1200' },
      { operationId: 'hem', pieces: '900' },
    ],
  })
})

test('rows with a name find their operation, in any order, and a heading is passed over', () => {
  expect(planVolumes('序号\t工序\t每月件数\n3\t卷下摆\t10\n1\t合侧缝\t20\n', lines, 0)).toEqual({
    kind: 'volumes',
    volumes: [
      { operationId: 'hem', pieces: '10' },
      { operationId: 'seam', pieces: '20' },
    ],
  })
})

test.each([
  ['1\n2\n3', 1, '粘贴了 3 行，从这里往下只有 2 道工序'],
  ['合侧缝\t1\n钉扣\t2', 0, '第 2 行没有对上工序（钉扣）'],
  ['合侧缝\t1\n合侧缝\t2', 0, '“合侧缝”出现了两次'],
  ['1\n\n3', 0, '第 2 行没有件数'],
  ['1\n1e3', 0, '1e3'],
  ['1\n-3', 0, '-3'],
  ['1\n1.5', 0, '应是 0 至 10000000 之间的整数'],
  ['1\n99999999999', 0, '99999999999'],
])('nothing comes in when %j is pasted', (text, from, sentence) => {
  const plan = planVolumes(text, lines, from)
  expect(plan.kind).toBe('refused')
  expect(plan.kind === 'refused' ? plan.sentence : '').toContain(sentence)
})

test('a volume reckoned from garments is held to the same bounds as a typed one', () => {
  const volumes = (pieces: string) => [{ operationId: 'seam', pieces: d(pieces) }]
  expect(findRefusedVolume(volumes('1001'), lines)).toBeUndefined()
  expect(findRefusedVolume(volumes('500.5'), lines)).toMatch(/^合侧缝算出 500.5 件。/)
  expect(findRefusedVolume(volumes('10000001'), lines)).toContain('10000000')
})
