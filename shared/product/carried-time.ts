import type { DecimalString } from '../numbers/decimal-string.ts'

/** What an earlier style says of one operation; whoever prices tells what was agreed. */
export type EarlierLine = {
  /** Style and row, as a reader finds them again: `T14-21 圆领 T 恤 第 13 行`. */
  readonly where: string
  /** The standard time as it is printed on the wall. */
  readonly standardSeconds: DecimalString | null
  /** The price agreed for it, or else the price paid so far. */
  readonly priceYuan: DecimalString | null
  /** The act in which both sides agreed the price; null while it is only paid. */
  readonly lockId: string | null
  /** Studies marked 未测够 that the time rests on. */
  readonly thinStudies: readonly string[]
}

export type CarriedTime = {
  readonly givenSeconds: DecimalString | null
  readonly givenTimeReference: string
  readonly currentPriceYuan: DecimalString | null
  readonly carriedLock: string | null
  readonly thinStudies?: string
}

const longestReference = 200

/**
 * The time and price a copied line keeps as 沿用: exactly the earlier figures, never computed anew, with the place
 * they come from. Without an earlier time there is nothing to carry, and the line waits to be measured.
 */
export const carriedTimeOf = ({
  where,
  standardSeconds,
  priceYuan,
  lockId,
  thinStudies,
}: EarlierLine): CarriedTime => ({
  givenSeconds: standardSeconds,
  givenTimeReference: `沿用 ${where}`.slice(0, longestReference),
  currentPriceYuan: priceYuan,
  carriedLock: lockId,
  ...(thinStudies.length === 0 ? {} : { thinStudies: joinStudies(thinStudies) }),
})

const longestStudies = 800

/** Whole ids only: what is too long loses its last ones, and the time stays marked by the others. */
function joinStudies(ids: readonly string[]): string {
  const joined = ids.join(' ')
  return joined.length <= longestStudies ? joined : joined.slice(0, joined.lastIndexOf(' ', longestStudies))
}

export const studiesIn = (joined: string | null | undefined): readonly string[] =>
  (joined ?? '').split(' ').filter((id) => id !== '')
