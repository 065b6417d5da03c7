import { checkTypedTotal } from '../../measurement/time-study/typed-readings.ts'
import type { Problem } from '../../problems/problem.ts'
import { digest } from '../../record/change-id.ts'
import type { FactOperation } from '../../record/change.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { addFact } from '../write.ts'
import { missingConditions, type MissingCondition } from './conditions.ts'
import { calculateFigures } from './figures.ts'
import { hasConsented } from './notices.ts'
import { readRequirement } from './requirement.ts'
import { isRated } from './study-rating.ts'
import type { StudyTerms } from './study-terms.ts'
import type { Study } from './study.ts'
import { typedReadingsOf } from './typed-cells.ts'

/** Why a study cannot be sealed. Too little accuracy is no reason: it is marked. */
export type SealRefusal =
  | { readonly code: 'conditions-missing'; readonly fields: readonly MissingCondition[] }
  | { readonly code: 'not-consented'; readonly workerCode: string }
  | { readonly code: 'watch-running' }
  | { readonly code: 'not-rated' }
  | { readonly code: 'method-changed' }
  | { readonly code: 'two-versions'; readonly fields: readonly string[] }
  | { readonly code: 'problem'; readonly problem: Problem }

export const typedSeconds = ({ timeStudy }: Study) =>
  timeStudy.observations.flatMap((one) => (one.state === 'observed' ? [one.seconds] : []))

/** The rule for sheets kept by hand; nothing to check while nobody wrote the total or a reading. */
export const typedTotalProblem = (study: Study): Problem | null => {
  const total = study.source.typedTotalSeconds ?? null
  const seconds = typedSeconds(study)
  return study.tapReading !== null || total === null || seconds.length === 0
    ? null
    : checkTypedTotal(seconds, total)
}

export function findSealRefusals(state: FoldState, study: Study, terms: StudyTerms): readonly SealRefusal[] {
  const refusals: SealRefusal[] = []
  const fields = missingConditions(study.source)
  const phase = study.tapReading?.position.phase ?? 'finished'
  const typedTotal = typedTotalProblem(study)
  if (study.methodChanged) refusals.push({ code: 'method-changed' })
  if (phase !== 'finished') refusals.push({ code: 'watch-running' })
  if (!hasConsented(state, study.timeStudy.worker))
    refusals.push({ code: 'not-consented', workerCode: study.timeStudy.worker })
  if (study.source.source.open.length > 0)
    refusals.push({ code: 'two-versions', fields: study.source.source.open })
  for (const problem of calculateFigures([study], terms).problems) refusals.push({ code: 'problem', problem })
  if (typedTotal !== null) refusals.push({ code: 'problem', problem: typedTotal })
  if (!isRated(study)) refusals.push({ code: 'not-rated' })
  if (fields.length > 0) refusals.push({ code: 'conditions-missing', fields })
  return refusals
}

/** Everything the figures rest on: another reading, exclusion or rating gives another digest. */
export const readingsDigest = ({ timeStudy, source }: Study): string =>
  digest({
    observations: timeStudy.observations.map((one) => [
      String(one.cycle),
      one.elementId,
      one.state,
      one.state === 'observed'
        ? [one.seconds, one.interruptionSeconds]
        : one.state === 'unobserved'
          ? one.cause
          : null,
    ]),
    exclusions: timeStudy.exclusions.map(({ decision, cycle, elementId, reason, by, at }) => [
      decision,
      String(cycle),
      elementId,
      reason,
      by,
      at,
    ]),
    ratings: [source.ratingUnion ?? null, source.ratingEmployer ?? null],
  })

export type SealAct = { readonly id: string; readonly by: string; readonly sealedAt: string }

/** The fact that freezes a study and the cells typed for it. */
export function sealOperation(
  state: FoldState,
  study: Study,
  terms: StudyTerms,
  act: SealAct,
): FactOperation {
  const { method, operationId } = study
  const requirement = readRequirement(study.timeStudy, terms.precision)
  const cells = typedReadingsOf(state, study.id).map(({ id }) => ({ kind: 'typed-reading', id }))
  return addFact(
    'study-seal',
    act.id,
    {
      studyId: study.id,
      operationId,
      cardVersion: method.version,
      methodDigest: method.digest,
      readingsDigest: readingsDigest(study),
      sealedAt: act.sealedAt,
      by: act.by,
      belowAccuracy: requirement.kind === 'too-few' || requirement.remaining > 0,
    },
    [{ kind: 'time-study', id: study.id }, ...cells],
  )
}

/** Something was added after sealing: the seal no longer fits what it accepted. */
export const sealStillFits = (study: Study): boolean =>
  study.seal === null || study.seal.readingsDigest === readingsDigest(study)
