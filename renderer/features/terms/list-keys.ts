import { generateKeyBetween } from 'fractional-indexing'

type Arranged = { readonly id: string; readonly order?: string | null | undefined }

/** The key of a new last row. */
export const keyAfter = (rows: readonly Arranged[]): string =>
  generateKeyBetween(rows.at(-1)?.order ?? null, null)

/** The key that moves the row at `index` one place; undefined at the end of the list. */
export const keyMoved = (rows: readonly Arranged[], index: number, by: -1 | 1): string | undefined => {
  if (index + by < 0 || index + by >= rows.length) return undefined
  const others = rows.filter((_, place) => place !== index)
  const place = index + by
  return generateKeyBetween(others[place - 1]?.order ?? null, others[place]?.order ?? null)
}
