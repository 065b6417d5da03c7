import type { Figures } from '../../../../shared/case/measurement/figures.ts'
import type { SealRefusal } from '../../../../shared/case/measurement/seal.ts'
import type { Requirement } from '../../../../shared/case/measurement/requirement.ts'
import type { StudyTerms } from '../../../../shared/case/measurement/study-terms.ts'
import type { Study } from '../../../../shared/case/measurement/study.ts'
import { formatApproximatePercent } from '../../../../shared/numbers/approximate.ts'
import { formatProblem } from '../../../../shared/text/problems/format-problem.ts'
import type { BottomNotice } from '../../../shell/bars/bottom-bar.tsx'
import { elementWords } from '../need-words.ts'
import { accuracyWords } from '../watch/figure-words.ts'
import { namedProblem } from './named-problem.ts'
import { refusalSentence, wayOf, type GoTo } from './refusal-words.ts'
import { dayMinute } from './study-moments.ts'

const markedWords = '可以封存，但会标“未测够”。'

/** What sealing still lacks, then what is thin, which is said and never in the way. */
export function reviewNotice(
  refusals: readonly SealRefusal[],
  accuracy: BottomNotice,
  goTo: GoTo,
): BottomNotice {
  const [first, ...others] = refusals
  if (first === undefined) return accuracy
  const lacking = refusals.flatMap((refusal) => shortWords(refusal) ?? [])
  // What cannot be said in three words is said whole, and alone: it decides.
  const whole = refusals.find((refusal) => shortWords(refusal) === null)
  if (whole !== undefined) {
    const more = others.length === 0 ? '' : `另外还差 ${String(others.length)} 件。`
    return missing(`${refusalSentence(whole)}${more}`, wayOf(whole, goTo))
  }
  const thin = accuracy.kind === 'missing' ? `；${accuracy.sentence.replace(`。${markedWords}`, '')}` : ''
  const lead = refusals.find(({ code }) => code === 'conditions-missing')
  return missing(`${lacking.join('，')}${thin}`, lead === undefined ? undefined : goTo.conditions)
}

const missing = (sentence: string, onGo: (() => void) | undefined): BottomNotice => ({
  kind: 'missing',
  sentence,
  ...(onGo === undefined ? {} : { onGo }),
})

/** What stands beside others at the bottom left; null for what has to be said whole. */
function shortWords(refusal: SealRefusal): string | null {
  switch (refusal.code) {
    case 'not-rated':
      return '还没有评定'
    case 'watch-running':
      return '秒表还没有按“测完”'
    case 'conditions-missing':
      return `测时条件缺 ${String(refusal.fields.length)} 项`
    default:
      return null
  }
}

/** What is still thin. */
export function accuracyNotice(
  requirement: Requirement,
  figures: Figures,
  terms: StudyTerms,
  elements: Study['method']['elements'],
): BottomNotice {
  const [problem] = figures.problems
  if (problem !== undefined)
    return { kind: 'missing', sentence: formatProblem(namedProblem(problem, elements)) }
  if (requirement.kind === 'too-few')
    return { kind: 'missing', sentence: `还差 ${String(requirement.lacking)} 个读数才能算平均。请补测。` }
  if (requirement.remaining === 0) return { kind: 'complete', words: '测够了' }
  const reached =
    figures.precision === null ? '' : `±${formatApproximatePercent(figures.precision.relative, 1)}`
  const than =
    figures.precision?.reached === false
      ? `，整道工序误差 ${reached} 大于 ${accuracyWords(terms.precision.accuracy)}`
      : ''
  return {
    kind: 'missing',
    sentence: `${elementWords(requirement.decides.elementId, elements)}还差 ${String(requirement.remaining)} 个周程${than}。${markedWords}`,
  }
}

export function sealedNotice({ sealedAt, belowAccuracy }: NonNullable<Study['seal']>): BottomNotice {
  const words = `已封存 ${dayMinute(sealedAt)}${belowAccuracy ? '，未测够' : ''}。要改请新测一次。`
  return belowAccuracy ? { kind: 'missing', sentence: words } : { kind: 'complete', words }
}
