import type { LearningModel } from '../../measurement/estimate/learning-curve.ts'
import type { EstimateBadge } from '../../quota/estimate-badge.ts'
import type { AverageMethod } from '../../quota/statistical-average.ts'
import type { TrialReview } from '../../quota/trial.ts'

export const estimateBadgeWords: Readonly<Record<Exclude<EstimateBadge, null>, string>> = {
  'few-can-reach': '多数人达不到，须与当地可完成比例核对',
}

/** Which variant a figure comes from is printed beside it, for their names are used loosely. */
export const averageMethodNames: Readonly<Record<AverageMethod, string>> = {
  mean: '平均',
  'mean-and-best': '平均先进（平均与最好）',
  'mean-and-better': '平均先进（平均与各先进数）',
  'mean-best-two-worst': '平均先进（平均、两个最好与一个最差）',
  'trimmed-mean': '去掉一个最大、一个最小后平均',
  'trimmed-mean-and-better': '去掉一个最大、一个最小后的平均先进（平均与各先进数）',
  'trimmed-mean-and-best': '去掉一个最大、一个最小后的平均先进（平均与最好）',
  'better-only': '先进平均',
  'second-mean': '二次平均',
}

export const learningModelNames: Readonly<Record<LearningModel, string>> = {
  unit: '单件学习曲线：件数翻番，单件时间降到学习率',
  'cumulative-average': '累计平均学习曲线：件数翻番，累计平均时间降到学习率',
}

export const forecastWord = '预测'

export const trialDecisionWords: Readonly<Record<TrialReview['decision'], string>> = {
  confirmed: '试行期满复核：定额确认',
  renegotiate: '试行期满复核：达不到当地可完成比例，重新协商',
  'decide-together': '试行期满复核：不足 5 人，不显示，由双方当面核对',
}
