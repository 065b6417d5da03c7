import type { UnitCode } from '../../numbers/unit-code.ts'

type Words = (countingUnit: string) => string

const words: Readonly<Record<UnitCode, Words>> = {
  second: () => '秒',
  'second-squared': () => '秒²',
  hour: () => '小时',
  'hour-per-month': () => '小时/月',
  'second-per-hour': () => '秒/时',
  ratio: () => '',
  'rating-point': () => '分',
  percent: () => '%',
  'kilocalorie-per-hour': () => '千卡/时',
  'degree-fahrenheit': () => '°F',
  pound: () => '磅',
  kilogram: () => '千克',
  count: () => '个',
  person: () => '人',
  minute: () => '分',
  'time-unit': () => '',
  'piece-per-hour': (unit) => `${unit}/时`,
  'piece-per-shift': (unit) => `${unit}/班`,
  'yuan-per-hour': () => '元/时',
  'yuan-per-unit': (unit) => `元/${unit}`,
  'yuan-per-shift': () => '元',
  'yuan-per-month': () => '元/月',
  yuan: () => '元',
  piece: (unit) => unit,
  day: () => '天',
  'yuan-per-day': () => '元/天',
}

/** `countingUnit` is what the line is counted in: 件, 双, 套. */
export const unitWords = (unit: UnitCode, countingUnit: string): string => words[unit](countingUnit)
