import type { QuotaProblemCode } from '../../problems/problem-code.ts'
import { expected, type Sentences, whole, written } from './sentence.ts'

export const quotaSentences: Sentences<QuotaProblemCode> = {
  'hits-above-observations': (problem) =>
    `${written(problem)}观测到的次数不会多于观测总次数，${expected(problem)}。`,
  'motion-code-not-readable': (problem) =>
    `${written(problem)}${whole(problem, 'name')}${expected(problem)}，请核对。`,
  'estimates-without-spread': () => '三个估计时间相同，没有波动，算不出能达到的比例。请重新估计。',
  'estimated-time-below-zero': (problem) =>
    `${written(problem)}这样定出的时间不大于 0，${whole(problem, 'name')}${expected(problem)}。请核对。`,
  'too-few-values': (problem) => `统计数只有 ${problem.given ?? '0'} 个，${expected(problem)}。请补充。`,
  'sampling-day-without-cause': ({ at }) => `剔除「${at.subject ?? ''}」这一天要写原因。`,
  'no-sampling-day': () => '没有留下可用的观测日。请补测，或恢复被剔除的日子。',
  'loss-without-cause': ({ at }) => `第 ${String(at.row ?? 0)} 行是损失时间，要写原因。`,
  'day-minutes-missing': ({ given, expected: wanted }) =>
    `各类时间合计比班时${'bound' in wanted ? ` ${wanted.bound} 分` : ''}少 ${given ?? ''} 分。请把这些时间补记清楚。`,
  'day-minutes-too-many': ({ given, expected: wanted }) =>
    `各类时间合计比班时${'bound' in wanted ? ` ${wanted.bound} 分` : ''}多 ${given ?? ''} 分。请核对是否重复记录。`,
  'trial-not-over': ({ given, expected: wanted }) =>
    `${given ?? ''} 试行期还没有满${'bound' in wanted ? `，最后一天是 ${wanted.bound}` : ''}。请期满后再复核。`,
  'no-value-better': () => '没有一个数比平均更先进，算不出先进平均。请补充统计数，或改用平均。',
}
