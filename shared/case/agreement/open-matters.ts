import { listSources, sources } from '../../agreement/source-id.ts'
import type { AgreementHole } from '../../agreement/resolved-agreement.ts'
import type { FoldState } from '../../record/fold-state.ts'
import type { CaseConfirmation } from './confirmation.ts'
import { readAgreement, type CaseAgreement } from './read-agreement.ts'

/** One place of a paper that waits for words: a question, what 立项 says, a field of the sheet or of its product. */
export type OpenPlace = {
  readonly code: 'setup' | 'question' | 'sheet-field' | 'product-field'
  /** The question or the field; of 立项, what is to be said there. */
  readonly at: string
}

export type SharedNumber = { readonly number: string; readonly styles: readonly string[] }

/** Everything that keeps one paper a draft: places to fill, rows that are not agreed, fields in two versions. */
export type OpenMatters = {
  readonly places: readonly OpenPlace[]
  readonly openLines: number
  /** No product has rows yet, so that there is no table to print. */
  readonly lacksTable: boolean
  readonly conflicts: number
  /** The number of a sheet in 附件五 that sheets of other styles bear too. */
  readonly sharedNumber: SharedNumber | null
}

export const isSettled = ({ places, openLines, lacksTable, conflicts, sharedNumber }: OpenMatters): boolean =>
  places.length === 0 && openLines === 0 && !lacksTable && conflicts === 0 && sharedNumber === null

const agreementNumber: OpenPlace = { code: 'setup', at: '协议编号' }

/** A hole that waits for the talks is counted by the rows that are not agreed. */
const setupLabel = ({ origin, label }: AgreementHole): readonly string[] => {
  if (origin.kind === 'answer') return []
  const { step } = origin.kind === 'source' ? sources[origin.source] : listSources[origin.list]
  return step === 'setup' ? [label] : []
}

/** What 立项 still has to say, each once however often the text needs it. */
export const setupPlaces = ({ number, holes }: CaseAgreement): readonly OpenPlace[] => [
  ...(number === '' ? [agreementNumber] : []),
  ...[...new Set(holes.flatMap(setupLabel))].map((at): OpenPlace => ({ code: 'setup', at })),
]

/** Of the yearly text and its tables. Every count of the page, the step and the checks is made of these. */
export const agreementMatters = (agreement: CaseAgreement): OpenMatters => ({
  places: [
    ...setupPlaces(agreement),
    ...agreement.questions
      .filter(({ answered }) => !answered)
      .map(({ id }): OpenPlace => ({ code: 'question', at: id })),
  ],
  openLines: agreement.annexes.reduce((sum, { openLines }) => sum + openLines.length, 0),
  lacksTable: agreement.annexes.length === 0,
  conflicts: agreement.conflicts.length,
  sharedNumber: null,
})

const isBlank = (text: string | null | undefined): boolean => (text ?? '').trim() === ''

/** Of the sheet of one style. */
export const sheetMatters = (state: FoldState, sheet: CaseConfirmation): OpenMatters => ({
  places: [
    ...(readAgreement(state).number === '' ? [agreementNumber] : []),
    ...(['code', 'name'] as const)
      .filter((field) => isBlank(sheet.product[field]))
      .map((at): OpenPlace => ({ code: 'product-field', at })),
    ...sheet.missing.map((at): OpenPlace => ({ code: 'sheet-field', at })),
  ],
  openLines: sheet.openLines.length,
  lacksTable: false,
  conflicts: sheet.conflicts.length,
  sharedNumber:
    sheet.annexNumber === null || sheet.sameNumberAs.length === 0
      ? null
      : { number: sheet.annexNumber, styles: sheet.sameNumberAs },
})
