import type { FoldState } from '../../record/fold-state.ts'
import { listRecords, readRecord } from '../read.ts'
import { readTerms } from '../terms/read-terms.ts'
import { fieldKey } from '../versions/open-field.ts'
import { openFieldsOfSetup } from '../versions/open-fields-of-step.ts'
import type { Missing, StepReader } from './step-state.ts'

const sides = ['employer', 'union'] as const
const isBlank = (text: string | null | undefined): boolean => (text ?? '').trim() === ''

const missingParties = (state: FoldState): readonly Missing[] =>
  sides
    .filter((side) => isBlank(readRecord(state, 'party', side)?.name))
    .map((side) => ({ code: `${side}-name` }))

/** The first article says for whom each party speaks. */
const missingRepresented = (state: FoldState): readonly Missing[] =>
  sides
    .filter((side) => isBlank(readRecord(state, 'party', side)?.represents))
    .map((side) => ({ code: `${side}-represents` }))

const missingChiefs = (state: FoldState): readonly Missing[] => {
  const people = listRecords(state, 'representative')
  return sides
    .filter((side) => !people.some((one) => one.side === side && one.chief === true && !isBlank(one.name)))
    .map((side) => ({ code: `${side}-chief` }))
}

/** What stands at the head of the paper. */
const missingHead = (state: FoldState): readonly Missing[] => {
  const about = readRecord(state, 'case', 'case')
  return [
    ...(isBlank(about?.agreementTitle) ? [{ code: 'agreement-title' }] : []),
    ...(isBlank(about?.agreementNumber) ? [{ code: 'agreement-number' }] : []),
  ]
}

const inTwoVersions = (state: FoldState): readonly Missing[] =>
  openFieldsOfSetup(state).map(({ conflict }) => ({ code: 'two-versions', at: fieldKey(conflict) }))

/** A term is named by the field of its problem; a rounding also by the figure it rounds. */
const missingTerms = (state: FoldState): readonly Missing[] => {
  const terms = readTerms(state)
  if (terms.ok) return []
  return terms.problems.map(({ at }) => ({
    code:
      at.subject === 'piece-rate' || at.subject === 'standard-time' ? `${at.field}:${at.subject}` : at.field,
    ...(at.row === undefined ? {} : { row: at.row }),
  }))
}

/** Title, number, two parties, whom each speaks for, two chiefs, and the twelve statements that `readTerms` asks for. */
const total = 20

/**
 * 立项 is complete when both sides are registered, every term is stated, nothing the agreement takes from here is
 * missing, and no field waits for a person to choose between two versions.
 */
export const readSetupStep: StepReader = (state) => {
  const missing = [
    ...missingHead(state),
    ...missingParties(state),
    ...missingRepresented(state),
    ...missingChiefs(state),
    ...missingTerms(state),
    ...inTwoVersions(state),
  ]
  const started =
    readRecord(state, 'terms', 'terms') !== undefined ||
    sides.some((side) => !isBlank(readRecord(state, 'party', side)?.name))
  return { step: 'setup', started, done: Math.max(0, total - missing.length), total, missing }
}
