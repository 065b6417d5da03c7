/** Decimals a column of prices is shown with: as many as its finest, so that the points stand under each other. */
export const decimalsOf = (prices: readonly (string | null)[]): number =>
  Math.max(0, ...prices.map((price) => (price === null ? 0 : (price.split('.')[1]?.length ?? 0))))

/** The same figure with zeros behind it; only what is shown, never what is kept. */
export function alignedPrice(price: string, decimals: number): string {
  if (price === '' || decimals === 0) return price
  const [whole = '', part = ''] = price.split('.')
  return `${whole}.${part.padEnd(decimals, '0')}`
}
