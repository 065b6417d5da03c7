import type { Lineage } from './causality.ts'
import { digest } from './change-id.ts'
import { compareText } from './change-order.ts'
import type { ChangeId, ReplicaId } from './change.ts'
import type { FoldState } from './fold-state.ts'

/** The tip of one chain. A replica has one head, or several after a fork. */
export type Head = { readonly replica: ReplicaId; readonly seq: number; readonly id: ChangeId }

/** Per replica the greatest number integrated. Trap: it cannot tell the branches of a fork apart; ids can. */
export type Vector = { readonly [replica: string]: number }

/** Heads name exactly the set of changes that was folded in; what waits is not part of it. */
export function heads(state: FoldState): readonly Head[] {
  return state.lineages
    .map((lineage): Head => ({ replica: lineage.replica, seq: lineage.seq, id: lineage.tip }))
    .sort(
      (one, other) =>
        compareText(one.replica, other.replica) || one.seq - other.seq || compareText(one.id, other.id),
    )
}

export const vectorOf = (state: FoldState): Vector => vectorOfHeads(state.lineages)

export function vectorOfHeads(tips: readonly Pick<Lineage, 'replica' | 'seq'>[]): Vector {
  const vector: { [replica: string]: number } = {}
  for (const { replica, seq } of tips) vector[replica] = Math.max(ownNumber(vector, replica), seq)
  return vector
}

/** What a vector says of a replica, 0 when it does not name it. */
export const ownNumber = (vector: Vector, replica: string): number =>
  Object.hasOwn(vector, replica) ? (vector[replica] ?? 0) : 0

/** Names a version of a case: the digest of its heads, the same on every copy that folded the same changes. */
export const versionOf = (tips: readonly Pick<Head, 'id'>[]): string =>
  digest(tips.map(({ id }) => id).sort(compareText))
