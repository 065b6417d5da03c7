/** A given time is that of one counting unit, as a price is; a garment takes it as often as it counts the line. */
export const onePieceWords = (unit: string, countPerGarment: string | null | undefined): string => {
  const count = countPerGarment ?? '1'
  return count === '1' ? '' : `写做一${unit}的秒数，整件再乘 ${count}。`
}
