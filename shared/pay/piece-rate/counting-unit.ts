import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part, roundedFrom } from '../../derivation/step-parts.ts'
import { decimalOfCount } from '../../numbers/decimal-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { aboveZero, findProblems } from '../../numbers/range-checks.ts'
import { over, ratioOf, times, type Ratio } from '../../numbers/ratio.ts'
import { round } from '../../numbers/round.ts'
import type { RoundingRule } from '../../numbers/rounding-rule.ts'
import { succeed, type Result } from '../../problems/result.ts'
import { secondsPerHour } from '../../quota/shift.ts'

/** 计价单位: what the price is for. 打 holds twelve pieces, 对 two, 扎 as many as agreed; 件, 片 and 份 one. */
export type CountingUnit = { readonly name: string; readonly piecesPerUnit: Quantity<'piece'> }

export const dozen: CountingUnit = { name: '打', piecesPerUnit: decimalOfCount(12n) }
export const pair: CountingUnit = { name: '对', piecesPerUnit: decimalOfCount(2n) }

export type CountedPriceInput = {
  readonly standardTimeSecondsPerPiece: Quantity<'second'>
  readonly hourlyYuan: Quantity<'yuan-per-hour'>
  readonly coefficient: Quantity<'ratio'>
  readonly unit: CountingUnit
  /** Two sleeves are 2 片 a garment; two front panels done as one are 1 份. */
  readonly piecesPerGarment: Quantity<'piece'>
  readonly rounding: RoundingRule
}

export type CountedPrice = {
  readonly exactUnitYuan: Quantity<'yuan-per-unit', Ratio>
  readonly unitYuan: Quantity<'yuan-per-unit'>
  /** From the printed price of the unit, exact: what a garment costs in this operation. */
  readonly garmentYuan: Ratio
}

const recordPrices = (input: CountedPriceInput, made: CountedPrice, recorder: Recorder): void => {
  const { unit, rounding } = input
  recorder.record({
    rule: 'piece-rate',
    operation: 'product',
    of: unit.name,
    inputs: [
      part('times', 'standard-time', input.standardTimeSecondsPerPiece, 'second'),
      part('times', 'pieces-per-unit', unit.piecesPerUnit, 'piece'),
      part('times', 'hourly-yuan', input.hourlyYuan, 'yuan-per-hour'),
      part('times', 'coefficient', input.coefficient, 'ratio'),
      part('over', 'seconds-per-hour', secondsPerHour, 'second-per-hour'),
    ],
    result: exactly(made.unitYuan, 'yuan-per-unit'),
    rounding: roundedFrom(made.exactUnitYuan, rounding),
  })
  recorder.record({
    rule: 'garment-price',
    operation: 'product',
    inputs: [
      part('times', 'piece-rate', made.unitYuan, 'yuan-per-unit', { of: unit.name }),
      part('times', 'pieces-per-garment', input.piecesPerGarment, 'piece'),
      part('over', 'pieces-per-unit', unit.piecesPerUnit, 'piece'),
    ],
    result: exactly(made.garmentYuan, 'yuan'),
  })
}

/**
 * The price of a counting unit = time of a piece × pieces in the unit × hourly standard × coefficient ÷ 3600, rounded
 * once; a garment costs the printed unit price × its pieces ÷ pieces in the unit, exact. So a dozen is rounded as a dozen.
 * 6.5 s × 12 × 11.34 ÷ 3600 = 0.2457 → 0.246 a dozen; two pieces a garment: 0.246 × 2 ÷ 12 = 0.041.
 */
export const calculateCountedPrice = (
  input: CountedPriceInput,
  recorder?: Recorder,
): Result<CountedPrice> => {
  const { standardTimeSecondsPerPiece, hourlyYuan, coefficient, unit, piecesPerGarment } = input
  const problems = findProblems(
    [standardTimeSecondsPerPiece, aboveZero, 'standard-time'],
    [hourlyYuan, aboveZero, 'hourly-yuan'],
    [coefficient, aboveZero, 'coefficient'],
    [unit.piecesPerUnit, aboveZero, 'counting-unit', { subject: unit.name }],
    [piecesPerGarment, aboveZero, 'count-per-garment'],
  )
  if (problems.length > 0) return { ok: false, problems }
  const inUnit = ratioOf(unit.piecesPerUnit)
  const seconds = times(ratioOf(standardTimeSecondsPerPiece), inUnit)
  const money = times(ratioOf(hourlyYuan), ratioOf(coefficient))
  const exactUnitYuan = over(times(seconds, money), ratioOf(secondsPerHour))
  const unitYuan = round(exactUnitYuan, input.rounding)
  const garmentYuan = over(times(ratioOf(unitYuan), ratioOf(piecesPerGarment)), inUnit)
  const made = { exactUnitYuan, unitYuan, garmentYuan }
  if (recorder !== undefined) recordPrices(input, made, recorder)
  return succeed(made)
}
