import type { DecimalString } from '../numbers/decimal-string.ts'
import type { Quantity } from '../numbers/quantity.ts'
import type { RoundingMode } from '../numbers/rounding-rule.ts'
import type { LineCoefficient } from '../pay/piece-rate/coefficient-table.ts'
import type { Side } from './side.ts'

/** What a price was held against when it was frozen, so that a later change can be named and not only seen. */
export type PriceBaseline = {
  readonly standardTimeSeconds: Quantity<'second'>
  readonly baseHourlyYuan: Quantity<'yuan-per-hour'>
  readonly coefficient: Quantity<'ratio'>
  readonly priceScale: DecimalString
  readonly priceMode: RoundingMode
  /** The bands of the coefficient tables; absent where none applied. */
  readonly lineCoefficients?: readonly LineCoefficient[] | undefined
}

/** One line of a submitted proposal, frozen: the price and what it was held against. */
export type ProposalLine = {
  readonly operationId: string
  readonly priceYuan: Quantity<'yuan-per-unit'>
  readonly computedYuan: Quantity<'yuan-per-unit'>
  readonly adjustmentYuan: Quantity<'yuan-per-unit'>
  readonly baselineDigest: string
  readonly baseline?: PriceBaseline | undefined
}

/** A side's figures as it put them on the table in one negotiation round; never edited afterwards. */
export type Proposal = {
  readonly id: string
  readonly side: Side
  readonly roundNumber: number
  readonly representative: string
  readonly submittedAt: string
  readonly lines: ReadonlyMap<string, ProposalLine>
}

/** A figure that its side has put on the table. The only kind that the other side, paper or the shared view may see. */
export type SubmittedPosition = ProposalLine & {
  readonly kind: 'submitted'
  readonly side: Side
  readonly roundNumber: number
}

/** A figure somebody is still typing: the main screen of its own side alone. */
export type DraftPosition = {
  readonly kind: 'draft'
  readonly side: Side
  readonly operationId: string
  readonly priceYuan: Quantity<'yuan-per-unit'>
}

export type Position = SubmittedPosition | DraftPosition
