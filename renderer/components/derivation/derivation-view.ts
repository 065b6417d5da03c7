export type KnotLink = { readonly label: string; readonly onOpen: () => void }

/** A reading of a detail; one that was left out keeps its place and says why. */
export type KnotReading = {
  readonly key: string
  readonly value: string
  readonly leftOutBecause?: string
}

/** What a knot is put together from, shown on demand: an element with its readings, a part of the allowance. */
export type KnotDetail = {
  readonly key: string
  readonly name: string
  readonly value: string
  readonly unit?: string
  readonly how?: string
  readonly readings?: readonly KnotReading[]
}

/** One knot of the chain, already in words; newest first. */
export type DerivationKnot = {
  readonly key: string
  readonly name: string
  /** Unrounded values stand whole; an endless fraction shows ten digits and `…`. */
  readonly value: string
  readonly unit?: string
  /** The whole figure as a fraction, where its digits were cut: 看分数 shows it. */
  readonly fraction?: string
  /** One line of how. */
  readonly how: string
  readonly links?: readonly KnotLink[]
  readonly details?: { readonly label: string; readonly items: readonly KnotDetail[] }
  /** The figure that was asked about: large, with a filled dot. */
  readonly filled?: boolean
}

export type DerivationView = {
  readonly knots: readonly DerivationKnot[]
  /** The whole sum, a line a rounding: `34.2 × 11.34 ÷ 3600 = 0.10773 ≈ 0.108`. */
  readonly handCheck: readonly string[]
}

export type HandCheckParts = {
  readonly before: string
  readonly result: string
  readonly after: string
}

/** Splits a line of the sum so that its result can be set bold; a line without a sign of equality has none. */
export function splitHandCheck(line: string): HandCheckParts {
  const found = /^(.*[=≈]\s*)([−-]?[\d.,]+…?%?)(.*)$/.exec(line)
  const [, before, result, after] = found ?? []
  if (before === undefined || result === undefined) return { before: line, result: '', after: '' }
  return { before, result, after: after ?? '' }
}
