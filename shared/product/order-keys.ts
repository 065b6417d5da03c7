import { generateNKeysBetween } from 'fractional-indexing'

export type Arranged = { readonly id: string; readonly order: string | null }
export type Placing = {
  readonly keys: readonly string[]
  /** Lines whose own place had to be written anew, because two of them had come to share one after a merge. */
  readonly repaired: readonly { readonly id: string; readonly order: string }[]
}

const between = (before: string | null, after: string | null, count: number): readonly string[] | null => {
  try {
    return generateNKeysBetween(before, after, count)
  } catch {
    return null
  }
}

/** Keys for `count` lines that come in before the `index`-th of those that stay. */
export const placeLines = (stay: readonly Arranged[], index: number, count: number): Placing => {
  const before = stay[index - 1]
  const after = stay[index]
  if (before?.order !== null && after?.order !== null) {
    const keys = between(before?.order ?? null, after?.order ?? null, count)
    if (keys !== null) return { keys, repaired: [] }
  }
  const all = generateNKeysBetween(null, null, stay.length + count)
  const kept = [...all.slice(0, index), ...all.slice(index + count)]
  return {
    keys: all.slice(index, index + count),
    repaired: stay.map(({ id }, position) => ({ id, order: kept[position] ?? '' })),
  }
}
