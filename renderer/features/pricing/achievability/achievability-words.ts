import type { Assessed } from '../../../../shared/case/pricing/achievability/read-achievability.ts'
import type { LineProblem } from '../../../../shared/case/pricing/achievability/read-output-lines.ts'
import type { ShareReading } from '../../../../shared/case/pricing/achievability/share-reading.ts'
import type { Trial, TrialStage } from '../../../../shared/case/pricing/achievability/trials.ts'
import type { Ratio } from '../../../../shared/numbers/ratio.ts'
import { showShare } from '../../../../shared/quota/shown-share.ts'
import { percentOfRatio } from '../../../../shared/terms/percent.ts'
import type { Problem } from '../../../../shared/problems/problem.ts'
import { formatProblem } from '../../../../shared/text/problems/format-problem.ts'

/** 85.7%. Cut, never rounded up: what does not reach the mark may not look as if it did. */
export const sharePercent = (share: Ratio): string => showShare(share).percent

/** Behind the share in a sentence, where something was cut off it. */
export const cutWords = (share: Ratio): string => (showShare(share).isCut ? '（舍去尾数）' : '')

/** 还差 1 人, or 通过. */
export const verdictWords = ({ passes, lacking }: Pick<ShareReading, 'passes' | 'lacking'>): string =>
  passes ? '通过' : `还差 ${String(lacking)} 人`

/** What the place asks for, and how sure that is: 本地要求 90%. */
export function demandWords({ local: { rule, from } }: Pick<Assessed, 'local'>): string {
  const { theta, inPrinciple } = rule.value
  const percent = `${percentOfRatio(theta)}%`
  if (from === 'usual') return `多数地方要求 ${percent}`
  if (from === 'stated') return `双方写明 ${percent}`
  return inPrinciple ? `本地原则上要求 ${percent}` : `本地要求 ${percent}`
}

/** Before a share that is not of ordinary production: 预测, or 试行. */
export const basisName = ({ basis }: Pick<Assessed, 'basis'>): string =>
  ({ production: '', trial: '试行', forecast: '预测' })[basis]

/** Whose outputs these are, and of when: those of the trial are not those of the study. */
export const whoseOutputs = (reading: Pick<Assessed, 'basis' | 'trialDays'>): string =>
  reading.trialDays === null
    ? basisName(reading)
    : `试行产量（${reading.trialDays.from} 至 ${reading.trialDays.until}）`

/** The whole sentence in one piece, for those who hear it. */
export function achievabilitySentence(reading: Assessed, unit: string): string {
  const { workers, reaching, quotaPieces, share, largestQuota } = reading
  const whose = whoseOutputs(reading)
  const start = whose === '' ? '' : `${whose}：`
  return `${start}${String(workers)} 人中 ${String(reaching)} 人做得到 ${quotaPieces} ${unit}，占 ${sharePercent(share)}${cutWords(share)}；${demandWords(reading)}：${verdictWords(reading)}。最多可定 ${largestQuota} ${unit}。`
}

const lineRefusal = ({ at: { field }, ...problem }: Problem): string =>
  problem.code === 'empty' && field === 'worker-code'
    ? '缺工人代码。请写成代码和件数，例如 W-07 620。'
    : formatProblem({ ...problem, at: { field } })

export const lineProblemSentence = (found: LineProblem): string =>
  found.kind === 'twice'
    ? `第 ${String(found.row)} 行和第 ${String(found.first)} 行都是 ${found.workerCode}。每人只写一行。`
    : `第 ${String(found.row)} 行：${lineRefusal(found.problem)}`

const stageSentences: Readonly<Record<TrialStage, (trial: Trial) => string>> = {
  'not-yet': ({ startsOn, endsOn }) => `试行 ${startsOn} 开始，到 ${endsOn}。`,
  running: ({ startsOn, endsOn }) => `正在试行：${startsOn} 至 ${endsOn}，期满后用真实产量复核。`,
  'to-review': ({ endsOn }) => `试行已于 ${endsOn} 期满，请用试行期的真实产量复核。`,
  confirmed: ({ review }) => `试行期满复核 ${review?.reviewedOn ?? ''}：做得到，定额照旧。`,
  renegotiate: ({ review }) => `试行期满复核 ${review?.reviewedOn ?? ''}：做不到，重新协商。`,
  'decide-together': ({ review }) =>
    `试行期满复核 ${review?.reviewedOn ?? ''}：不足 5 人，不显示比例，双方看纸面记录一起定。`,
}

export const trialSentence = (trial: Trial, stage: TrialStage): string => stageSentences[stage](trial)

/** Why a trial cannot be reviewed yet, and what has to be done first. */
export function reviewRefusal(problem: Problem): string {
  if (problem.code === 'empty' && problem.at.field === 'worker-output')
    return '还没有试行产量。请先录入试行产量，再复核试行。'
  if (problem.code === 'empty' && problem.at.field === 'output-quota')
    return '还没有标准工时，算不出定额。请先测时，再复核试行。'
  return formatProblem(problem)
}

/** 合侧缝 试行到 2014-10-31，期满复核: for the foot of the step. */
export function trialWords(name: string, trial: Trial, stage: TrialStage): string {
  switch (stage) {
    case 'not-yet':
    case 'running':
      return `${name}试行到 ${trial.endsOn}，期满复核`
    case 'to-review':
      return `${name}试行已于 ${trial.endsOn} 期满，待复核`
    case 'renegotiate':
      return `${name}试行后做不到，重新协商`
    case 'confirmed':
    case 'decide-together':
      return ''
  }
}
