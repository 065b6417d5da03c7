import type { Side } from '../../bargaining/side.ts'
import { digest } from '../../record/change-id.ts'

/** One id for one round on every machine: two copies that open the same round have opened one. */
export const roundIdOf = (productId: string, number: number): string =>
  digest(['round', productId, String(number)])

/** One id for one figure on every machine, so that two people typing the same figure see a conflict. */
export const draftIdOf = (roundId: string, side: Side, operationId: string): string =>
  digest(['proposal-line', roundId, side, operationId])
