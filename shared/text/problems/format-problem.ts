import type { Problem } from '../../problems/problem.ts'
import type { ProblemCode } from '../../problems/problem-code.ts'
import { lineSentences } from './line-sentences.ts'
import { measurementSentences } from './measurement-sentences.ts'
import { numberSentences } from './number-sentences.ts'
import { paySentences } from './pay-sentences.ts'
import { productSentences } from './product-sentences.ts'
import { quotaSentences } from './quota-sentences.ts'
import type { Sentences } from './sentence.ts'

/** A code without a sentence does not compile. */
const sentences: Sentences<ProblemCode> = {
  ...numberSentences,
  ...measurementSentences,
  ...quotaSentences,
  ...paySentences,
  ...productSentences,
  ...lineSentences,
}

/** The sentence a person reads: what is given, what is wanted, what to do. */
export const formatProblem = (problem: Problem): string => sentences[problem.code](problem)
