import { assertNever } from '../problems/assert-never.ts'
import { chineseNumeral } from './chinese-numeral.ts'
import { publicText, type PublicText } from './public-text.ts'

/** All captions of the agreement in order; articles run through all chapters. */
export type ArticleCaptions = readonly PublicText[]

const numbered = (value: number, before: string, after: string): PublicText =>
  publicText(`${before}${chineseNumeral(value)}${after}`, 'public')

export const chapterNumber = (index: number): PublicText => numbered(index + 1, '第', '章')

export const articleNumberAt = (index: number): PublicText => numbered(index + 1, '第', '条')

/** 第十四条, or undefined where no article has this caption. */
export function articleNumber(captions: ArticleCaptions, caption: PublicText): PublicText | undefined {
  const index = captions.indexOf(caption)
  return index < 0 ? undefined : articleNumberAt(index)
}

export type ItemLevel = 1 | 2 | 3

/** （一） in an article, 1. below it, （1） below that. */
export function itemNumber(index: number, level: ItemLevel): PublicText {
  switch (level) {
    case 1:
      return numbered(index + 1, '（', '）')
    case 2:
      return publicText(`${index + 1}.`, 'public')
    case 3:
      return publicText(`（${index + 1}）`, 'public')
    default:
      return assertNever(level)
  }
}
