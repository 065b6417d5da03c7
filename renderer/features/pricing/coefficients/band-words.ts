import { noBand, type BandChoice } from '../../../../shared/case/terms/coefficient-choices.ts'
import type { CoefficientTableTerm } from '../../../../shared/case/terms/read-coefficient-tables.ts'

/** 500 件起（0.98）, as it stands in a list to choose from. */
export const bandWords = ({ bands }: CoefficientTableTerm, choice: BandChoice): string => {
  if (choice === null) return '待选'
  if (choice === noBand) return '不用'
  const taken = bands.find(({ bandId }) => bandId === choice)?.taken ?? null
  return taken === null ? '已移除的一档' : `${taken.band}（${taken.coefficient}）`
}

/** 待选, or a band that was chosen and is no longer there: nothing to price with. */
export const isBandOpen = ({ bands }: CoefficientTableTerm, choice: BandChoice): boolean =>
  choice === null
    ? bands.some(({ taken }) => taken !== null)
    : choice !== noBand && !bands.some(({ bandId, taken }) => bandId === choice && taken !== null)

type Option = { readonly value: string; readonly label: string }

/** Only whole rows can be chosen; a band that was chosen and lost stays to be seen. */
export const bandOptions = (table: CoefficientTableTerm, choice: BandChoice): readonly Option[] => {
  const whole = table.bands.flatMap(({ bandId, taken }) =>
    taken === null ? [] : [{ value: bandId, label: bandWords(table, bandId) }],
  )
  const known = choice === null || choice === noBand || whole.some(({ value }) => value === choice)
  const lost = known ? [] : [{ value: choice, label: bandWords(table, choice) }]
  return [...whole, ...lost, { value: noBand, label: '不用' }]
}
