import { compareDates, parseDate, type DateString } from '../../../dates/date-string.ts'
import type { DecimalString } from '../../../numbers/decimal-string.ts'
import { calculateTrialEnd } from '../../../quota/trial.ts'
import type { FoldState } from '../../../record/fold-state.ts'
import { remember } from '../../../record/remember.ts'
import { listFacts, listRecords, type Entry, type FactEntry } from '../../read.ts'

/** 试行 of one operation's quota; the latest one that was begun. */
export type Trial = {
  readonly id: string
  readonly operationId: string
  readonly startsOn: DateString
  readonly workingDays: DecimalString
  /** Its last day, Monday to Friday counted; holidays and exchanged days are checked by people. */
  readonly endsOn: DateString
  readonly review: FactEntry<'trial-review'> | null
}

export type TrialStage = 'not-yet' | 'running' | 'to-review' | 'confirmed' | 'renegotiate' | 'decide-together'

const readTrialRecord = (state: FoldState, record: Entry<'quota-trial'>): Trial | null => {
  const startsOn = parseDate(record.startsOn, { field: 'date' })
  const { operationId, workingDays } = record
  if (!startsOn.ok || !operationId || !workingDays) return null
  const endsOn = calculateTrialEnd({ startsOn: startsOn.value, workingDays })
  if (!endsOn.ok) return null
  const review = listFacts(state, 'trial-review').find(({ trialId }) => trialId === record.id) ?? null
  const { id } = record
  return { id, operationId, startsOn: startsOn.value, workingDays, endsOn: endsOn.value, review }
}

/** The trials that stand, by operation: of several the one that began last. */
export const readTrials: (state: FoldState) => ReadonlyMap<string, Trial> = remember((state) => {
  const standing = new Map<string, Trial>()
  for (const record of listRecords(state, 'quota-trial')) {
    const trial = readTrialRecord(state, record)
    if (trial === null) continue
    const known = standing.get(trial.operationId)
    if (known === undefined || compareDates(known.startsOn, trial.startsOn) <= 0)
      standing.set(trial.operationId, trial)
  }
  return standing
})

/** Where a trial stands on a day; the day after its last one it asks for its review. */
export function trialStage({ startsOn, endsOn, review }: Trial, on: DateString): TrialStage {
  if (review !== null) return review.decision
  if (compareDates(on, startsOn) < 0) return 'not-yet'
  return compareDates(on, endsOn) <= 0 ? 'running' : 'to-review'
}
