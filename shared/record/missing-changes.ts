import type { IdentifiedChange } from './change.ts'
import { compareText } from './change-order.ts'

/** The tip of a chain as whoever keeps it says it; `seq` 0 where its number is not known. */
export type NamedHead = { readonly replica: string; readonly seq: number; readonly id: string }

/** Changes that were there once and are not among these. */
export type MissingChanges = {
  /** At least so many: of what lay behind a lost head nothing else is known where its number is not. */
  readonly count: number
  /** When the last change before the earliest hole was made; `null` where nothing stands before it. */
  readonly since: string | null
}

/**
 * What `changes` lack of the chains they hold and of the heads that were acknowledged. A chain is numbered 1, 2, 3 …,
 * so every hole up to its head counts; a previous change that is named and not here counts where numbers show none
 * (a fork).
 */
export function missingChanges(
  changes: readonly IdentifiedChange[],
  acknowledged: readonly NamedHead[],
): MissingChanges {
  const replicas = new Set<string>([
    ...changes.map(({ change }) => change.replica),
    ...acknowledged.map((head) => head.replica),
  ])
  const known = new Set<string>(changes.map(({ id }) => id))
  const holes = [...replicas].flatMap((replica) => {
    const own = changes.filter(({ change }) => change.replica === replica)
    const heads = acknowledged.filter((head) => head.replica === replica)
    const count = missingOf(own, heads, known)
    return count === 0 ? [] : [{ count, since: lastBeforeHole(own) }]
  })
  const moments = holes.map(({ since }) => since)
  return {
    count: holes.reduce((sum, hole) => sum + hole.count, 0),
    since: moments.reduce(earlier, moments[0] ?? null),
  }
}

const earlier = (one: string | null, other: string | null): string | null =>
  one === null || other === null ? null : compareText(one, other) < 0 ? one : other

function missingOf(
  own: readonly IdentifiedChange[],
  heads: readonly NamedHead[],
  known: ReadonlySet<string>,
): number {
  const present = new Set(own.map(({ change }) => change.seq))
  const last = [...present, ...heads.map(({ seq }) => seq)].reduce((most, seq) => Math.max(most, seq), 0)
  const named: readonly (string | null)[] = [
    ...own.map(({ change }) => change.prev),
    ...heads.map(({ id }) => id),
  ]
  const unknown = new Set(named.filter((id) => id !== null && !known.has(id)))
  // Holes can be longer than what names them, a fork can be named where no number is missing.
  return Math.max(last - present.size, unknown.size)
}

function lastBeforeHole(own: readonly IdentifiedChange[]): string | null {
  const inOrder = [...own].sort((one, other) => one.change.seq - other.change.seq)
  let last: IdentifiedChange | undefined
  for (const identified of inOrder) {
    if (identified.change.seq > (last?.change.seq ?? 0) + 1) break
    last = identified
  }
  return last?.change.at ?? null
}
