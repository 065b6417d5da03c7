import type { DecimalString } from '../numbers/decimal-string.ts'
import type { RoundForm } from './negotiation-round.ts'
import type { SubmittedPosition } from './proposal.ts'

export type SharedRoundGap = { readonly roundNumber: number; readonly gapYuan: DecimalString }

/** A figure on the second screen: whose position it is stays in its type, so that a draft cannot be put there. */
export type SharedPosition = Pick<SubmittedPosition, 'kind' | 'side' | 'priceYuan' | 'roundNumber'>

export type SharedNeighbour = {
  readonly operationId: string
  readonly number: number
  readonly name: string
  readonly gapYuan: DecimalString | null
  readonly agreedYuan: DecimalString | null
}

export type SharedLine = {
  readonly operationId: string
  readonly number: number
  readonly name: string
  readonly machine: string
  readonly gradeName: string
  readonly union: SharedPosition | null
  readonly employer: SharedPosition | null
  readonly gapYuan: DecimalString | null
  readonly agreedYuan: DecimalString | null
  readonly adjustmentYuan: DecimalString | null
  readonly currentYuan: DecimalString | null
  /** As frozen in what was submitted or locked last; null before anything was. */
  readonly computedYuan: DecimalString | null
  readonly gapsByRound: readonly SharedRoundGap[]
}

/**
 * Everything the second screen gets, and nothing else. There is no place in it for a draft, a measuring error, a
 * speech, a reason, a worker's code or an operator.
 */
export type SharedViewState = {
  readonly caseName: string
  readonly productName: string
  readonly sample: boolean
  readonly roundNumber: number | null
  readonly roundForm: RoundForm | null
  readonly lockedCount: number
  readonly lineCount: number
  /** Null between lines: 请在主屏上选一行. */
  readonly line: SharedLine | null
  readonly lines: readonly SharedNeighbour[]
  readonly unionTotalYuan: DecimalString | null
  readonly employerTotalYuan: DecimalString | null
  readonly gapTotalYuan: DecimalString | null
}
