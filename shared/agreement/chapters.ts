import type { TextArticle, TextChapter } from './agreement-text.ts'
import { change } from './chapters/change.ts'
import { closing } from './chapters/closing.ts'
import { equality } from './chapters/equality.ts'
import { general } from './chapters/general.ts'
import { hours } from './chapters/hours.ts'
import { level } from './chapters/level.ts'
import { newProducts } from './chapters/new-products.ts'
import { payment } from './chapters/payment.ts'
import { performance } from './chapters/performance.ts'
import { quota } from './chapters/quota.ts'
import { wages } from './chapters/wages.ts'

/** 《劳动定额专项协议》 as it is written once; our own wording, a sample and no legal advice. */
export const agreementChapters: readonly TextChapter[] = [
  general,
  wages,
  quota,
  payment,
  level,
  equality,
  hours,
  newProducts,
  performance,
  change,
  closing,
]

/** Articles run through all chapters. */
export const agreementArticles: readonly TextArticle[] = agreementChapters.flatMap(({ articles }) => articles)
