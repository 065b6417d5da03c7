import type { FoldState } from '../../record/fold-state.ts'
import { listRecords, readRecord } from '../read.ts'
import { readTerms } from '../terms/read-terms.ts'
import type { Missing, StepReader } from './step-state.ts'

const sides = ['employer', 'union'] as const
const isBlank = (text: string | null | undefined): boolean => (text ?? '').trim() === ''

const missingParties = (state: FoldState): readonly Missing[] =>
  sides
    .filter((side) => isBlank(readRecord(state, 'party', side)?.name))
    .map((side) => ({ code: `${side}-name` }))

const missingChiefs = (state: FoldState): readonly Missing[] => {
  const people = listRecords(state, 'representative')
  return sides
    .filter((side) => !people.some((one) => one.side === side && one.chief === true && !isBlank(one.name)))
    .map((side) => ({ code: `${side}-chief` }))
}

const missingTitle = (state: FoldState): readonly Missing[] =>
  isBlank(readRecord(state, 'case', 'case')?.agreementTitle) ? [{ code: 'agreement-title' }] : []

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

/** Title, two parties, two chiefs, and the twelve statements that `readTerms` asks for. */
const total = 17

/** 立项 is complete when both sides are registered and every term is stated. */
export const readSetupStep: StepReader = (state) => {
  const missing = [
    ...missingTitle(state),
    ...missingParties(state),
    ...missingChiefs(state),
    ...missingTerms(state),
  ]
  const started =
    readRecord(state, 'terms', 'terms') !== undefined ||
    sides.some((side) => !isBlank(readRecord(state, 'party', side)?.name))
  return { step: 'setup', started, done: Math.max(0, total - missing.length), total, missing }
}
