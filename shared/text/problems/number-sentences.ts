import type { DateProblemCode, NumberProblemCode } from '../../problems/problem-code.ts'
import { expected, given, type Sentences, whole, written } from './sentence.ts'

const plain = '请写成普通数字，例如 18.0。'

export const numberSentences: Sentences<NumberProblemCode | DateProblemCode> = {
  'not-text': (problem) => `${written(problem)}${plain}`,
  empty: (problem) => `${whole(problem)}还没有填。`,
  'full-width': (problem) => `${written(problem)}数字是全角的，请转成半角。`,
  exponent: (problem) => `${written(problem)}${plain}`,
  'not-base-ten': (problem) => `${written(problem)}${plain}`,
  'thousands-separator': (problem) => `${written(problem)}请去掉分隔号。`,
  'surrounding-space': (problem) => `${whole(problem)}的数字前后有空格，请去掉。`,
  'plus-sign': (problem) => `${written(problem)}请去掉加号。`,
  'missing-integer-part': (problem) => `${written(problem)}小数点前要写 0，例如 0.5。`,
  'missing-decimals': (problem) => `${written(problem)}小数点后没有数字，请去掉小数点或补全。`,
  'leading-zeros': (problem) => `${written(problem)}请去掉前面多余的 0。`,
  'too-many-digits': (problem) => `${written(problem)}数字太长，${expected(problem)}，请核对。`,
  'not-a-number': (problem) => `${written(problem)}${plain}`,
  'not-a-fraction': (problem) => `${whole(problem)}的精确值读不出来，请重新取自原处。`,
  'out-of-range': (problem) => `${written(problem)}${whole(problem, 'name')}${expected(problem)}。`,
  'too-many-decimals': (problem) => `${written(problem)}${expected(problem)}，请核对。`,
  'scale-not-stated': () => '请写明舍入到几位小数。',
  'mode-not-stated': () => '请写明怎样舍入：四舍五入、四舍六入五成双、向上或向下。',
  'nothing-to-share-by': () => '分摊的份额不能有负数，也不能全是 0，请核对。',
  'not-a-date': (problem) => `${written(problem)}请写成 2026-06-17 这样的日期。`,
  'not-an-instant': (problem) => `${whole(problem)}读不出来${given(problem)}，请重新取自原处。`,
}
