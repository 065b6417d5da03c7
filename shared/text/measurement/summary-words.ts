import type { WorkerSummary } from '../../measurement/time-study/worker-summary.ts'

/** How several workers became one figure, as it is printed beside it. */
export const workerSummaryNames: Readonly<Record<WorkerSummary, string>> = {
  'mean-of-means': '各工人平均数的平均',
  'pooled-mean': '全部读数合并平均',
  median: '各工人平均数的中位数',
  'advanced-average': '平均先进',
}

/** What a summary takes, where its name alone does not say it. */
export const workerSummarySentence = (summary: WorkerSummary): string =>
  summary === 'advanced-average'
    ? '平均先进：平均数与快于平均数的各位工人再平均。多数人达不到，须与当地可完成比例核对。'
    : `多位工人取${workerSummaryNames[summary]}。`
