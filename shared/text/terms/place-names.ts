import type { Jurisdiction } from '../../rules/jurisdiction.ts'

/** Whose dated rules apply. `CN` knows only the national ones. */
export const placeNames: Readonly<Record<Jurisdiction, string>> = {
  CN: '全国（其他地方）',
  'CN-31': '上海市',
}
