/** Lines read for the loop: tenths of a second by grade, and where each line stands. */
export type LoopGrade = { readonly places: readonly number[]; readonly tenths: readonly bigint[] }

/**
 * What a programmer would write by hand for this one formula: tenths of a second × hundred-thousandths of a yuan an
 * hour ÷ 3600, half up to a thousandth of a yuan. Writes into `prices`, only the grades whose standard changed.
 */
export function priceLoop(
  grades: readonly LoopGrade[],
  hourly: readonly bigint[],
  prices: string[],
  before?: readonly bigint[],
): void {
  const divisor = 36_000n * 100n
  const half = divisor / 2n
  for (let grade = 0; grade < grades.length; grade += 1) {
    const rate = hourly[grade] ?? 0n
    if (before !== undefined && before[grade] === rate) continue
    const { places, tenths } = grades[grade] ?? { places: [], tenths: [] }
    for (let index = 0; index < tenths.length; index += 1) {
      const digits = (((tenths[index] ?? 0n) * rate + half) / divisor).toString().padStart(4, '0')
      const point = digits.length - 3
      prices[places[index] ?? 0] = `${digits.slice(0, point)}.${digits.slice(point)}`
    }
  }
}
