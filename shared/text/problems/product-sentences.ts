import type { Problem } from '../../problems/problem.ts'
import type { ProductProblemCode } from '../../problems/problem-code.ts'
import { expected, type Sentences, whole, written } from './sentence.ts'

/** 1、2、3: as many as there are grades to choose from. */
const gradeNumbers = ({ expected: wanted }: Problem): string =>
  wanted.kind === 'one-of' ? wanted.options.map((_, index) => String(index + 1)).join('、') : '1'

export const productSentences: Sentences<ProductProblemCode> = {
  'words-too-long': (problem) => `${whole(problem)}太长了，${expected(problem)}。请写短一些。`,
  'grade-not-listed': (problem) =>
    `${written(problem)}${expected(problem)}，也可以只写 ${gradeNumbers(problem)}。`,
  'no-grades-yet': (problem) => `${written(problem)}立项里还没有登记工序等级，请先到立项登记。`,
  'operation-named-twice': ({ at, given }) =>
    `两行都叫“${at.subject ?? ''}”（第 ${given ?? ''} 行）。请改名，或合并成一行。`,
  'operation-already-there': ({ at }) =>
    `第 ${String(at.row ?? 0)} 行“${at.subject ?? ''}”这一款里已经有了。请改名，或不要这一行。`,
}
