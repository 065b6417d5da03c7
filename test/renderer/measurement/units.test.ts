import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CountedIn } from '../../../renderer/components/table/counted-in.tsx'
import { commonUnit } from '../../../renderer/components/table/common-unit.ts'
import { onePieceWords } from '../../../renderer/features/measurement/list/one-piece-words.ts'
import { namedProblem } from '../../../renderer/features/measurement/review/named-problem.ts'
import { elementHint } from '../../../renderer/features/measurement/review/use-selection.ts'
import type { Problem } from '../../../shared/problems/problem.ts'
import { formatProblem } from '../../../shared/text/problems/format-problem.ts'

test('the head of a table names the unit of most of its lines, and only the others name their own', () => {
  expect(commonUnit(['件', '件'], '件')).toBe('件')
  expect(commonUnit(['条', '条'], '件')).toBe('条')
  expect(commonUnit(['条', '件', '件'], '条')).toBe('件')
  expect(commonUnit(['件', '条'], '条')).toBe('件')
  expect(commonUnit([], '套')).toBe('套')
  const named = (unit: string) => renderToStaticMarkup(createElement(CountedIn, { unit, headUnit: '件' }))
  expect(named('件')).toBe('')
  expect(named('条')).toContain('按条')
})

test('a given time is that of one unit, and says so where a garment counts more', () => {
  expect(onePieceWords('条', '2')).toBe('写做一条的秒数，整件再乘 2。')
  expect([onePieceWords('件', '1'), onePieceWords('件', null), onePieceWords('件', undefined)]).toEqual([
    '',
    '',
    '',
  ])
})

test('the hint names as many digits as there are elements, and none for a single one', () => {
  expect([elementHint(1), elementHint(0)]).toEqual([[], []])
  expect(elementHint(3)).toEqual([{ caps: ['1–3'], label: '换单元' }])
  expect(elementHint(12)).toEqual([{ caps: ['1–9'], label: '换单元' }])
})

test('a sentence names the element, never its id', () => {
  const problem: Problem = {
    code: 'too-few-readings',
    at: { field: 'reading', subject: '06720096-52cc' },
    given: '4',
    expected: { kind: 'count-at-least', count: '5' },
    remedy: 'observe-more',
  }
  const elements = [{ elementId: '06720096-52cc', name: '做完' }]
  expect(formatProblem(namedProblem(problem, elements))).toBe(
    '「做完」只有 4 个有效读数，不能算平均。请补测。',
  )
  expect(namedProblem(problem, [])).toBe(problem)
})
