import type { ExclusionDecision } from '../../measurement/time-study/exclusion.ts'
import type { Problem } from '../../problems/problem.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { calculateFigures } from './figures.ts'
import { readRequirement } from './requirement.ts'
import { priceAt, type StudyTerms } from './study-terms.ts'
import type { Study } from './study.ts'

export type StudyOutcome = {
  readonly standardSeconds: string | null
  readonly priceYuan: string | null
  /** The count the most scattered element needs; null while it cannot be judged. */
  readonly needed: number | null
  readonly problems: readonly Problem[]
}

export const outcomeOf = (state: FoldState, study: Study, terms: StudyTerms): StudyOutcome => {
  const { standard, problems } = calculateFigures([study], terms)
  const requirement = readRequirement(study.timeStudy, terms.precision)
  return {
    standardSeconds: standard?.seconds ?? null,
    priceYuan: standard === null ? null : priceAt(state, study.operationId, standard.seconds),
    needed: requirement.kind === 'known' ? requirement.needed : null,
    problems,
  }
}

export const withDecision = (study: Study, decision: ExclusionDecision): Study => ({
  ...study,
  timeStudy: { ...study.timeStudy, exclusions: [...study.timeStudy.exclusions, decision] },
})

export type DecisionEffect = { readonly before: StudyOutcome; readonly after: StudyOutcome }

/** What a decision would change, shown before it is made. */
export const previewDecision = (
  state: FoldState,
  study: Study,
  terms: StudyTerms,
  decision: ExclusionDecision,
): DecisionEffect => ({
  before: outcomeOf(state, study, terms),
  after: outcomeOf(state, withDecision(study, decision), terms),
})
