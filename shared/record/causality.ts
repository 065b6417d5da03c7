import type { ChangeId, IdentifiedChange, ReplicaId } from './change.ts'

/**
 * One unbroken chain of a replica's changes. A replica has one; a fork gives it another, because two
 * changes with the same number would make a vector per replica lie about who saw what.
 */
export type Lineage = { readonly replica: ReplicaId; readonly tip: ChangeId; readonly seq: number }

/** `past[lineage]` counts the changes of another lineage that this one has seen; chains share it until they see more. */
export type Place = { readonly lineage: number; readonly index: number; readonly past: readonly number[] }

export type PlacedChange = IdentifiedChange & { readonly place: Place }

/** Whether `later` had seen `earlier` when it was made, directly or through others. */
export function isInPast(earlier: Place, later: Place): boolean {
  return earlier.lineage === later.lineage
    ? earlier.index < later.index
    : earlier.index < (later.past[earlier.lineage] ?? 0)
}

export type Placing = { readonly place: Place; readonly lineages: readonly Lineage[] }

/** Puts a change after `prev` and `seen`, which have their places already; a second child of `prev` opens a lineage. */
export function placeAfter(
  lineages: readonly Lineage[],
  identified: IdentifiedChange,
  prev: PlacedChange | null,
  seen: readonly PlacedChange[],
): Placing {
  const { replica, seq } = identified.change
  const chain = prev && lineages[prev.place.lineage]
  const continues = prev !== null && chain?.tip === prev.id
  const lineage = continues ? prev.place.lineage : lineages.length
  const index = continues ? prev.place.index + 1 : 0
  const past = continues && seen.length === 0 ? prev.place.past : joinPasts(prev, seen)
  const grown = [...lineages]
  grown[lineage] = { replica, tip: identified.id, seq }
  return { place: { lineage, index, past }, lineages: grown }
}

function joinPasts(prev: PlacedChange | null, seen: readonly PlacedChange[]): readonly number[] {
  const past: number[] = [...(prev?.place.past ?? [])]
  const raise = (lineage: number, count: number): void => {
    while (past.length <= lineage) past.push(0)
    past[lineage] = Math.max(past[lineage] ?? 0, count)
  }
  for (const { place } of prev ? [prev, ...seen] : seen) {
    for (const [lineage, count] of place.past.entries()) raise(lineage, count)
    raise(place.lineage, place.index + 1)
  }
  return past
}

/** Why a change that is here cannot be integrated yet, or ever. */
export type Unplaceable = 'missing' | 'clock' | 'chain'

/**
 * Null when the change may be integrated after these. `clock` and `chain` are lies about its own past,
 * which no arrival can mend: it is kept, shown, and stays without effect.
 */
export function reasonToWait(
  identified: IdentifiedChange,
  prev: PlacedChange | null | undefined,
  seen: readonly (PlacedChange | undefined)[],
): Unplaceable | null {
  const { change } = identified
  const known = [prev, ...seen].filter((dependency) => dependency !== null && dependency !== undefined)
  if (prev === undefined || seen.includes(undefined)) return 'missing'
  if (change.seq !== (prev?.change.seq ?? 0) + 1) return 'chain'
  if (prev && prev.change.replica !== change.replica) return 'chain'
  if (known.some((dependency) => dependency.change.caseId !== change.caseId)) return 'chain'
  const greatest = Math.max(0, ...known.map((dependency) => dependency.change.clock))
  return change.clock === greatest + 1 ? null : 'clock'
}
