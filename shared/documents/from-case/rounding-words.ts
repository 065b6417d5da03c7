import { roundingBrief } from '../../text/terms/rounding-sentence.ts'
import type { Terms } from '../../terms/terms.ts'
import type { PublicText } from '../public-text.ts'
import { madeText } from './public-field.ts'

/** 标准工时到一位小数，计算单价到三位小数，均四舍五入: short; the article on rounding has the whole words. */
export function roundingWords({ timeRounding, priceRounding }: Terms): PublicText {
  const [time, price] = [roundingBrief(timeRounding), roundingBrief(priceRounding)]
  const usual = '四舍五入'
  return time.startsWith(usual) && price.startsWith(usual)
    ? madeText(`标准工时${time.slice(usual.length)}，计算单价${price.slice(usual.length)}，均${usual}`)
    : madeText(`标准工时${time}，计算单价${price}`)
}
