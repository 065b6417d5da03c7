import type { Figures } from '../../../../shared/case/measurement/figures.ts'
import type { SealRefusal } from '../../../../shared/case/measurement/seal.ts'
import type { Requirement } from '../../../../shared/case/measurement/requirement.ts'
import type { StudyTerms } from '../../../../shared/case/measurement/study-terms.ts'
import type { Study } from '../../../../shared/case/measurement/study.ts'
import { formatApproximatePercent } from '../../../../shared/numbers/approximate.ts'
import { formatProblem } from '../../../../shared/text/problems/format-problem.ts'
import type { BottomNotice } from '../../../shell/bars/bottom-bar.tsx'
import { accuracyWords } from '../watch/figure-words.ts'
import { dayMinute } from './study-moments.ts'

const markedWords = '可以封存，但会标“未测够”。'

/** What sealing still lacks, then what is thin, which is said and never in the way. */
export function reviewNotice(
  refusals: readonly SealRefusal[],
  accuracy: BottomNotice,
  onConditions: () => void,
): BottomNotice {
  const lacking = refusals.flatMap((refusal) => {
    if (refusal.code === 'not-rated') return ['还没有评定']
    if (refusal.code === 'watch-running') return ['秒表还没有按“测完”']
    return refusal.code === 'conditions-missing' ? [`测时条件缺 ${String(refusal.fields.length)} 项`] : []
  })
  if (lacking.length === 0) return accuracy
  const thin = accuracy.kind === 'missing' ? `；${accuracy.sentence.replace(`。${markedWords}`, '')}` : ''
  const leads = refusals.some(({ code }) => code === 'conditions-missing')
  return {
    kind: 'missing',
    sentence: `${lacking.join('，')}${thin}`,
    ...(leads ? { onGo: onConditions } : {}),
  }
}

/** What is still thin. */
export function accuracyNotice(requirement: Requirement, figures: Figures, terms: StudyTerms): BottomNotice {
  const [problem] = figures.problems
  if (problem !== undefined) return { kind: 'missing', sentence: formatProblem(problem) }
  if (requirement.kind === 'too-few')
    return { kind: 'missing', sentence: `还差 ${String(requirement.lacking)} 个读数才能算平均。请补测。` }
  if (requirement.remaining === 0) return { kind: 'complete', words: '测够了' }
  const reached =
    figures.precision === null ? '' : `±${formatApproximatePercent(figures.precision.relative, 1)}`
  const than =
    figures.precision?.reached === false
      ? `，误差 ${reached} 大于 ${accuracyWords(terms.precision.accuracy)}`
      : ''
  return {
    kind: 'missing',
    sentence: `还差 ${String(requirement.remaining)} 个周程${than}。${markedWords}`,
  }
}

export const sealedNotice = (seal: NonNullable<Study['seal']>): BottomNotice => ({
  kind: 'complete',
  words: `已封存 ${dayMinute(seal.sealedAt)}${seal.belowAccuracy ? '（未测够）' : ''}。要改请新测一次。`,
})
