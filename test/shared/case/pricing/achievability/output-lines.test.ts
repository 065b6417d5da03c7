import { describe, expect, it } from 'vitest'
import {
  readEfficiencyLines,
  readOutputLines,
} from '../../../../../shared/case/pricing/achievability/read-output-lines.ts'
import { decimalLiteral as d } from '../../../../../shared/numbers/decimal-literal.ts'

const read = (text: string) => readOutputLines(text, d('480'))
const taken = (text: string) => {
  const made = read(text)
  if (!made.ok) throw new Error(JSON.stringify(made.problems))
  return made.lines.map(({ workerCode, pieces, protectedMinutes }) => [workerCode, pieces, protectedMinutes])
}
const refused = (text: string) => {
  const made = read(text)
  return made.ok
    ? []
    : made.problems.map((found) => [found.row, found.kind === 'twice' ? 'twice' : found.problem.code])
}

describe('lines of a production record', () => {
  it.each([
    ['W-01\t436', [['W-01', '436', null]]],
    [
      '工人代码\t件／班\t受保护分钟\r\nW-01\t436\t60\r\n\r\nW-02\t430.5\t',
      [
        ['W-01', '436', '60'],
        ['W-02', '430.5', null],
      ],
    ],
    [
      'W-01，436\nW-02,430,480\n  W-03   429 ',
      [
        ['W-01', '436', null],
        ['W-02', '430', '480'],
        ['W-03', '429', null],
      ],
    ],
    ['W-01 0 0', [['W-01', '0', '0']]],
    ['', []],
  ] as const)('%j', (text, lines) => {
    expect(taken(text)).toEqual(lines)
  })

  it('takes nothing while one line is wrong, and says where each is', () => {
    expect(
      refused('W-01\t436\n张三\t430\nW-02\t1e3\nW-03\t-1\nW-04\nW-01\t1\nW-05\t1\t481\nW-06 1,200'),
    ).toEqual([
      [2, 'worker-code-not-a-code'],
      [3, 'exponent'],
      [4, 'out-of-range'],
      [5, 'empty'],
      [6, 'twice'],
      [7, 'out-of-range'],
      [8, 'thousands-separator'],
    ])
  })

  it('refuses what nobody can make', () => {
    expect(refused(`W-01\t1000000`)).toEqual([[1, 'out-of-range']])
    expect(taken('W-01\t999999')).toEqual([['W-01', '999999', null]])
  })

  it('reads a pace in percent', () => {
    const made = readEfficiencyLines('W-01\t102%\nW-02 95\nW-03,99.5％')
    expect(made.ok && made.lines.map(({ ratio }) => ratio)).toEqual(['1.02', '0.95', '0.995'])
    expect(readEfficiencyLines('W-01\t0').ok).toBe(false)
    expect(readEfficiencyLines('W-01\t500.1').ok).toBe(false)
    expect(readEfficiencyLines('W-01\t500').ok).toBe(true)
  })
})
