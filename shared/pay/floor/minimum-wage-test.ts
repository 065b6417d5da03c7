import { notBelowZero } from '../../derivation/not-below-zero.ts'
import type { Recorder } from '../../derivation/recorder.ts'
import type { Source } from '../../derivation/source.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import { decimalOfCount, type DecimalString } from '../../numbers/decimal-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero, findProblems, fromZeroToOne, notNegative } from '../../numbers/range-checks.ts'
import { compare, minus, ratioOf, sum, times, type Ratio } from '../../numbers/ratio.ts'
import { succeed, type Result } from '../../problems/result.ts'

/** One worker, one month; all yuan. */
export type MinimumWageTestInput = {
  readonly grossYuan: Quantity<'yuan'>
  /** The whole pay for overtime, not only the premium on it. */
  readonly overtimeYuan: Quantity<'yuan'>
  /** For mid and night shifts, heat, cold, noise and other special conditions. */
  readonly specialAllowanceYuan: Quantity<'yuan'>
  /** Statutory welfare. */
  readonly welfareYuan: Quantity<'yuan'>
  /** What the place leaves out besides: in Shanghai meals, the way to work, housing. */
  readonly localExclusionsYuan: Quantity<'yuan'>
  /** The worker's own social insurance and housing fund. */
  readonly ownContributionsYuan: Quantity<'yuan'>
  /** Whether the place leaves them out: see `resolveExclusions`. */
  readonly excludesOwnContributions: boolean
  readonly monthlyMinimumYuan: Quantity<'yuan-per-month'>
  /** The share of the month's hours that is owed: below 1 only for absence caused by the worker. */
  readonly owedShare: Quantity<'ratio'>
  readonly minimumSource?: Source
}

export type MinimumWageTest = {
  readonly comparableYuan: Quantity<'yuan', Ratio>
  readonly requiredYuan: Quantity<'yuan', Ratio>
  /** What is to be made up; zero when the month passes. */
  readonly missingYuan: Quantity<'yuan', Ratio>
  readonly passes: boolean
}

/** 最低工资规定 12 asks for one share of the month only; where nothing was missed it is the whole. */
export const wholeMonth = decimalOfCount(1n)

const recordTest = (
  input: MinimumWageTestInput,
  own: DecimalString,
  made: Pick<MinimumWageTest, 'comparableYuan' | 'requiredYuan'> & {
    readonly difference: Quantity<'yuan', Ratio>
  },
  recorder: Recorder,
): void => {
  recorder.record({
    rule: 'comparable-pay',
    operation: 'sum',
    inputs: [
      part('plus', 'gross-pay', input.grossYuan, 'yuan'),
      part('minus', 'overtime-pay', input.overtimeYuan, 'yuan'),
      part('minus', 'special-allowance', input.specialAllowanceYuan, 'yuan'),
      part('minus', 'welfare', input.welfareYuan, 'yuan'),
      part('minus', 'local-exclusion', input.localExclusionsYuan, 'yuan'),
      part('minus', 'own-contributions', own, 'yuan'),
    ],
    result: exactly(made.comparableYuan, 'yuan'),
  })
  recorder.record({
    rule: 'required-minimum',
    operation: 'product',
    inputs: [
      part('times', 'monthly-minimum', input.monthlyMinimumYuan, 'yuan-per-month', {
        source: input.minimumSource,
      }),
      part('times', 'owed-share', input.owedShare, 'ratio'),
    ],
    result: exactly(made.requiredYuan, 'yuan'),
  })
  recorder.record({
    rule: 'minimum-difference',
    operation: 'sum',
    inputs: [
      part('plus', 'required-minimum', made.requiredYuan, 'yuan'),
      part('minus', 'comparable-pay', made.comparableYuan, 'yuan'),
    ],
    result: exactly(made.difference, 'yuan'),
  })
}

/**
 * The statutory test of a worker's month: gross − the whole overtime pay − special allowances − welfare − what the
 * place leaves out ≥ monthly minimum × the share of the month owed. Yuan, exact; exactly the minimum passes.
 * Source: 最低工资规定 12. 3050.40 − 412.50 − 120.00 = 2517.90; at 2660 it lacks 142.10.
 */
export const testMinimumWage = (
  input: MinimumWageTestInput,
  recorder?: Recorder,
): Result<MinimumWageTest> => {
  const problems = findProblems(
    [input.grossYuan, notNegative, 'gross-pay'],
    [input.overtimeYuan, notNegative, 'overtime-pay'],
    [input.specialAllowanceYuan, notNegative, 'special-allowance'],
    [input.welfareYuan, notNegative, 'welfare'],
    [input.localExclusionsYuan, notNegative, 'local-exclusion'],
    [input.ownContributionsYuan, notNegative, 'own-contributions'],
    [input.monthlyMinimumYuan, aboveZero, 'monthly-minimum'],
    [input.owedShare, fromZeroToOne, 'owed-share'],
  )
  if (problems.length > 0) return { ok: false, problems }
  const own = input.excludesOwnContributions ? input.ownContributionsYuan : decimalOfCount(0n)
  const left = [
    input.overtimeYuan,
    input.specialAllowanceYuan,
    input.welfareYuan,
    input.localExclusionsYuan,
    own,
  ]
  const comparableYuan = minus(ratioOf(input.grossYuan), sum(left.map(ratioOf)))
  const requiredYuan = times(ratioOf(input.monthlyMinimumYuan), ratioOf(input.owedShare))
  const difference = minus(requiredYuan, comparableYuan)
  if (recorder !== undefined) recordTest(input, own, { comparableYuan, requiredYuan, difference }, recorder)
  const missingYuan = notBelowZero('missing-pay', ['minimum-difference', difference, 'yuan'], recorder)
  const passes = compare(comparableYuan, requiredYuan) >= 0
  return succeed({ comparableYuan, requiredYuan, missingYuan, passes })
}
