import type { UnitCode } from '../../derivation/rule-code.ts'

type Words = (countingUnit: string) => string

const words: Readonly<Record<UnitCode, Words>> = {
  second: () => '秒',
  'second-squared': () => '秒²',
  hour: () => '小时',
  'hour-per-month': () => '小时/月',
  'second-per-hour': () => '秒/时',
  ratio: () => '',
  'rating-point': () => '分',
  count: () => '个',
  'piece-per-shift': (unit) => `${unit}/班`,
  'yuan-per-hour': () => '元/时',
  'yuan-per-unit': (unit) => `元/${unit}`,
  'yuan-per-shift': () => '元',
  'yuan-per-month': () => '元/月',
}

/** `countingUnit` is what the line is counted in: 件, 双, 套. */
export const unitWords = (unit: UnitCode, countingUnit: string): string => words[unit](countingUnit)
