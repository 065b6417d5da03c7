/** `12 个周程，11 个算数`: what was seen, and how many of it count where that is less. */
export const cycleCountWords = (seen: number, counting: number): string =>
  seen === counting ? `${String(seen)} 个周程` : `${String(seen)} 个周程，${String(counting)} 个算数`
