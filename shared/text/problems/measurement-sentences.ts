import type { MeasurementProblemCode } from '../../problems/problem-code.ts'
import { expected, given, type Sentences, whole, written } from './sentence.ts'

const subject = (text: string | undefined): string => (text === undefined ? '' : `「${text}」`)

export const measurementSentences: Sentences<MeasurementProblemCode> = {
  'tap-time-not-readable': (problem) =>
    `${whole(problem)}的时间${given(problem)}读不出来，${expected(problem)}毫秒。`,
  'tap-time-goes-back': (problem) => `${whole(problem)}的时间${given(problem)}比前一按还早，请重新取自原处。`,
  'reading-not-positive': (problem) => `${whole(problem)}是 ${problem.given ?? '空的'}。时间要大于 0。`,
  'too-few-readings': ({ given: count, at }) =>
    `${subject(at.subject)}只有 ${count ?? '0'} 个有效读数，不能算平均。请补测。`,
  'too-few-for-spread': ({ given: count, at }) =>
    `${subject(at.subject)}只有 ${count ?? '0'} 个有效读数，看不出波动。请补测。`,
  'weights-all-zero': ({ at }) =>
    `${subject(at.subject)}读数的权数都是 0，算不出平均。请至少让一个权数大于 0。`,
  'exclusion-without-reason': () => '剔除要写理由。',
  'exclusion-without-author': () => '剔除要写明是谁提出的。',
  'exclusion-without-time': () => '剔除要写明时间。',
  'exclusion-of-nothing': (problem) => `第 ${problem.at.row ?? 0} 周程没有可剔除的读数，请核对。`,
  'typed-total-differs': (problem) => `手工表合计 ${problem.given ?? ''} 秒，${expected(problem)}。请重录。`,
  'worker-code-not-a-code': () => '工人代码不能写姓名。请用 W-07 这样的代码。',
  'identity-not-readable': (problem) => `${whole(problem)}的编号${given(problem)}读不出来，请重新取自原处。`,
  'elements-differ': (problem) => `${problem.given ?? '这份测时'}的单元划分与其他测时不同，不能合在一起算。`,
  'element-named-twice': (problem) => `单元「${problem.given ?? ''}」出现了两次。请改名，或合并成一个。`,
  'no-study': () => '还没有测时。请先测时，或录入有出处的资料。',
  'no-element': () => '还没有划分单元。请先在方法卡上写好单元。',
  'rating-missing': ({ at }) => `${subject(at.subject)}还没有评定。`,
  'rating-outside-range': ({ at, given: percent }) =>
    `${subject(at.subject)}评定 ${percent ?? ''} 超出 50–150%，请核对评分制。`,
  'rating-scales-mixed': () => '评定用了不同的评分制，不能合在一起算。请统一评分制。',
  'allowance-not-below-whole-shift': ({ given: percent }) =>
    `宽放合计 ${percent ?? ''}。以班时间为基数的宽放须小于 100%，请核对是否应以正常时间为基数。`,
  'allowance-negative': ({ given: percent }) => `宽放写的是 ${percent ?? ''}。宽放不能小于 0，请核对。`,
  'allowance-bases-mixed': () => '各项宽放的基数不一致，不能相加。请统一以正常时间或班时间为基数。',
  'series-outside-table': (problem) =>
    `${subject(problem.at.subject)}有 ${problem.given ?? '0'} 个有效读数，格拉布斯检验的表只列 3 至 50 个，不能用这一检验。`,
  'readings-all-equal': ({ at }) => `${subject(at.subject)}读数完全相同，没有波动可比。`,
  'too-few-workers': ({ given: count }) =>
    `只有 ${count ?? '0'} 位工人的测时，看不出工人之间的差别。请至少再测一位。`,
  'finer-than-terms': (problem) => {
    const step = problem.expected.kind === 'multiple-of' ? problem.expected.step : ''
    return `${written(problem)}立项约定到 ${step} 秒，请写双方认可到 ${step} 秒的数，或者先到立项改小数位数。`
  },
}
