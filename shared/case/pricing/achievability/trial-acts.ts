import { parseDate, type DateString } from '../../../dates/date-string.ts'
import { decimalOfCount, type DecimalString } from '../../../numbers/decimal-string.ts'
import { refuse, type Result, succeed } from '../../../problems/result.ts'
import { calculateTrialEnd, reviewTrial } from '../../../quota/trial.ts'
import type { Operation, RecordReference } from '../../../record/change.ts'
import type { FoldState } from '../../../record/fold-state.ts'
import { addFact, setFields } from '../../write.ts'
import { readGround } from './ground.ts'
import { outputsOf } from './output-records.ts'
import { trialOutputs } from './recorded-outputs.ts'
import type { Trial } from './trials.ts'

export type TrialStart = {
  readonly trialId: string
  readonly operationId: string
  readonly startsOn: string
  readonly workingDays: DecimalString
}

/** 开始试行: ten working days where nothing else was agreed. */
export function startTrial({
  trialId,
  operationId,
  startsOn,
  workingDays,
}: TrialStart): Result<readonly Operation[]> {
  const day = parseDate(startsOn, { field: 'date' })
  if (!day.ok) return day
  const end = calculateTrialEnd({ startsOn: day.value, workingDays })
  if (!end.ok) return end
  return succeed([setFields('quota-trial', trialId, { operationId, startsOn: day.value, workingDays })])
}

export type TrialReviewAct = {
  readonly factId: string
  readonly trial: Trial
  readonly reviewedOn: DateString
  readonly reviewedAt: string
  readonly operator: string
}

/**
 * 试行期满复核 as a fact: the real outputs of the trial confirm the quota or open 重新协商. It freezes the trial and the
 * outputs it rests on. Of a group under five no figure is kept, for it would tell of single people.
 */
export function reviewOperations(state: FoldState, act: TrialReviewAct): Result<readonly Operation[]> {
  const { factId, trial, reviewedOn, reviewedAt, operator } = act
  const { id: trialId, operationId, startsOn, workingDays } = trial
  const ground = readGround(state, operationId)
  const outputs = trialOutputs(state, operationId, trialId)
  if (ground === null || outputs.length === 0) {
    const expected = { kind: 'count-at-least', count: '1' } as const
    const field = ground === null ? 'output-quota' : 'worker-output'
    return refuse({ code: 'empty', at: { field }, given: null, expected, remedy: 'fill-it-in' })
  }
  const made = reviewTrial({
    trial: { startsOn, workingDays },
    reviewedOn,
    outputs,
    quota: ground.quotaPieces,
    rule: ground.local.rule,
    z: ground.terms.confidenceZ,
  })
  if (!made.ok) return made
  const { decision, endedOn, answer } = made.value
  const count = (people: number) => decimalOfCount(BigInt(people))
  const fields = {
    trialId,
    operationId,
    decision,
    endedOn,
    reviewedOn,
    quotaPieces: ground.quotaPieces,
    workers: answer.kind === 'assessed' ? count(answer.all.workers) : null,
    reaching: answer.kind === 'assessed' ? count(answer.all.reaching) : null,
    operator,
    reviewedAt,
  }
  const frozen: readonly RecordReference[] = [
    { kind: 'quota-trial', id: trialId },
    ...outputsOf(state, { operationId, trialId }).map(({ id }) => ({ kind: 'worker-output', id })),
  ]
  return succeed([addFact('trial-review', factId, fields, frozen)])
}
