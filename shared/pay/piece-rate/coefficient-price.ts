import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part, roundedFrom } from '../../derivation/step-parts.ts'
import { aboveZero, findProblems } from '../../numbers/range-checks.ts'
import { ratioOf, times } from '../../numbers/ratio.ts'
import { round } from '../../numbers/round.ts'
import { succeed, type Result } from '../../problems/result.ts'
import { secondsPerHour } from '../../quota/shift.ts'
import { coefficientOwner, type LineCoefficient } from './coefficient-table.ts'
import { exactPieceRate, type PieceRate, type PieceRateInput } from './piece-rate.ts'

export type CoefficientPriceInput = PieceRateInput & {
  /** One of each table that speaks of the line: 批量, 面料, 尺码. */
  readonly lineCoefficients: readonly LineCoefficient[]
}

/**
 * Price of a line with coefficient tables = standard time × hourly standard × grade coefficient × every table's
 * coefficient ÷ 3600; yuan per counting unit. All factors are multiplied exactly and rounded once, at the end, so
 * their order makes no difference. 66 × 11.34 × 1.05 × 0.98 ÷ 3600 = 0.2139291 → 0.214.
 */
export const calculateCoefficientPrice = (
  input: CoefficientPriceInput,
  recorder?: Recorder,
): Result<PieceRate> => {
  const { standardTimeSeconds, hourlyYuan, coefficient, grade, wageSource: source, rounding } = input
  const factors = input.lineCoefficients
  const problems = [
    ...findProblems(
      [standardTimeSeconds, aboveZero, 'standard-time'],
      [hourlyYuan, aboveZero, 'hourly-yuan'],
      [coefficient, aboveZero, 'coefficient'],
    ),
    ...factors.flatMap((one) =>
      findProblems([one.coefficient, aboveZero, 'coefficient-table', { subject: one.table }]),
    ),
  ]
  if (problems.length > 0) return { ok: false, problems }
  const base = exactPieceRate(ratioOf(standardTimeSeconds), ratioOf(hourlyYuan), ratioOf(coefficient))
  const exactYuan = factors.reduce((made, one) => times(made, ratioOf(one.coefficient)), base)
  const yuan = round(exactYuan, rounding)
  recorder?.record({
    rule: 'piece-rate',
    operation: 'product',
    inputs: [
      part('times', 'standard-time', standardTimeSeconds, 'second'),
      part('times', 'hourly-yuan', hourlyYuan, 'yuan-per-hour', { source }),
      part('times', 'coefficient', coefficient, 'ratio', { of: grade, source }),
      ...factors.map((one) =>
        part('times', 'line-coefficient', one.coefficient, 'ratio', { of: coefficientOwner(one) }),
      ),
      part('over', 'seconds-per-hour', secondsPerHour, 'second-per-hour'),
    ],
    result: exactly(yuan, 'yuan-per-unit'),
    rounding: roundedFrom(exactYuan, rounding),
  })
  return succeed({ yuan, exactYuan })
}
