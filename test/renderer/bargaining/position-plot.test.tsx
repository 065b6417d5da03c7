import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { PositionPlot } from '../../../renderer/features/bargaining/position-plot.tsx'
import { plotHalfWidth } from '../../../shared/bargaining/plot-scale.ts'
import type { GapLine } from '../../../shared/case/bargaining/gap-line.ts'
import { decimalLiteral as d } from '../../../shared/numbers/decimal-literal.ts'
import { bargainedCase, tableOf } from '../../shared/case/bargaining/bargaining-case.ts'

const sideSeam = tableOf(bargainedCase()).lines[12]
const ordinary = plotHalfWidth([{ priceYuan: d('0.110'), computedYuan: d('0.108') }])

const drawn = (employer: string, union: string): string => {
  const figures = sideSeam?.figures
  if (sideSeam === undefined || figures?.employer == null || figures.union == null)
    throw new Error('no figures')
  const line: GapLine = {
    ...sideSeam,
    figures: {
      employer: { ...figures.employer, priceYuan: d(employer) },
      union: { ...figures.union, priceYuan: d(union) },
    },
  }
  return renderToStaticMarkup(<PositionPlot line={line} halfWidth={ordinary} />)
}

const marksOf = (page: string) => ({
  employer: Number(/class="position-plot-employer" x="([\d.]+)"/.exec(page)?.[1]) + 4.5,
  union: Number(/class="position-plot-union" cx="([\d.]+)"/.exec(page)?.[1]),
})

test('a line far from its computed price is drawn to its own scale, and says so', () => {
  const page = drawn('1.079', '1.080')
  expect(page).toContain('position-plot-own')
  expect(page.match(/报价离计算价太远，这一行的比例和别的行不同/g)).toHaveLength(2)
  const { employer, union } = marksOf(page)
  expect(union + 5).toBeLessThanOrEqual(128)
  expect(union - employer).toBeGreaterThan(10)
  expect(employer - 4.5).toBeGreaterThan(64 + 1)
})

test('an ordinary line keeps the scale of its table', () => {
  const page = drawn('0.106', '0.110')
  expect(page).not.toContain('position-plot-own')
  expect(page).not.toContain('<title>')
  const { employer, union } = marksOf(page)
  expect((64 - employer).toFixed(3)).toBe((union - 64).toFixed(3))
})
