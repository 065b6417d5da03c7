import type { Proposal } from './proposal.ts'
import { sides, type Side } from './side.ts'

export const roundForms = ['back-to-back', 'face-to-face'] as const
export type RoundForm = (typeof roundForms)[number]

/** 协商轮次. Rounds are counted from 1 without gaps; each side submits at most once in a round. */
export type NegotiationRound = {
  readonly id: string
  readonly number: number
  readonly form: RoundForm
  /** The day it was held, `YYYY-MM-DD`; null while nobody wrote it. */
  readonly heldOn: string | null
  readonly proposals: Readonly<Record<Side, Proposal | null>>
}

export type RoundState = 'drafting' | 'submitted'

/** 已提交 once both sides have put their figures on the table; until then 起草中. */
export const roundStateOf = ({ proposals }: NegotiationRound): RoundState =>
  sides.every((side) => proposals[side] !== null) ? 'submitted' : 'drafting'

/** Whether a side may still type figures in this round. */
export const isDrafting = (round: NegotiationRound | null, side: Side): boolean =>
  round !== null && round.proposals[side] === null

/** First figures are usually exchanged in writing, later ones across the table. A suggestion; people change it. */
export const suggestedForm = (roundNumber: number): RoundForm =>
  roundNumber === 1 ? 'back-to-back' : 'face-to-face'
