const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九']
const units = ['', '十', '百', '千']

/**
 * Numbers of chapters, articles and annexes, 1 to 9999: 10 十, 14 十四, 43 四十三, 101 一百零一, 110 一百一十.
 */
export function chineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 9999) throw new RangeError(`no numeral for ${value}`)
  const places = String(value)
  let numeral = ''
  let skipped = false
  for (const [index, place] of [...places].entries()) {
    if (place === '0') {
      skipped = true
      continue
    }
    numeral +=
      (skipped ? '零' : '') + (digits[Number(place)] ?? '') + (units[places.length - 1 - index] ?? '')
    skipped = false
  }
  return value < 20 ? numeral.replace(/^一十/, '十') : numeral
}
