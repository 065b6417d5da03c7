import { z } from 'zod'
import { decimalStringSchema } from '../../numbers/decimal-schema.ts'
import { date, decimal, moment, reference, words } from './field.ts'
import { fact, record } from './record-kind.ts'

/**
 * 可达到: what the workers of a post make, whether a quota can be reached, and its trial. Both sides may see it; none of
 * it is public. A worker is a code. Of protected time only the minutes are known: no reason, no paper.
 */
export const quotaKinds = {
  /** Pieces a shift inside statutory hours, of one worker. Id: the digest of operation, trial and code. */
  'worker-output': record('both', {
    operationId: reference,
    /** Unset: ordinary production, before any trial. */
    trialId: reference,
    workerCode: words(12),
    pieces: decimal,
    protectedMinutes: decimal,
    from: date,
    until: date,
  }),
  /** 近期完成率 over other styles; 0.95 is 95 %. Id: the digest of post and code. The post is the 工种. */
  'recent-efficiency': record('both', { post: words(20), workerCode: words(12), ratio: decimal }),
  /** Id: `theta`. Only where no rule of the place says one. */
  'stated-theta': record('both', { theta: decimal, reason: words(200) }),
  'quota-trial': record('both', { operationId: reference, startsOn: date, workingDays: decimal }),
  /** 试行期满复核; it freezes the trial and its outputs. The figures of a group under five are not kept. */
  'trial-review': fact('both', {
    trialId: z.string(),
    operationId: z.string(),
    decision: z.enum(['confirmed', 'renegotiate', 'decide-together']),
    endedOn: z.string(),
    reviewedOn: z.string(),
    quotaPieces: decimalStringSchema,
    workers: decimalStringSchema.nullable(),
    reaching: decimalStringSchema.nullable(),
    operator: z.string().max(40),
    reviewedAt: moment,
  }),
} as const
