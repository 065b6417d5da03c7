import type { ElementNeed, Requirement } from '../../../shared/case/measurement/requirement.ts'
import type { StudyLack } from '../../../shared/case/measurement/study-lack.ts'

type NamedElement = { readonly elementId: string; readonly name: string }

/** `单元 1「取片对齐」` */
export function elementWords(elementId: string, elements: readonly NamedElement[]): string {
  const index = elements.findIndex((one) => one.elementId === elementId)
  return `单元 ${String(index + 1)}「${elements[index]?.name ?? ''}」`
}

const nameOf = (elementId: string, elements: readonly NamedElement[]): string =>
  elements.find((one) => one.elementId === elementId)?.name ?? ''

const needsMore = ({ needed, valid }: ElementNeed): boolean => needed > valid

/** Whose count it is, then the others: `这是单元 1「取片」自己的数：要 18，已有 12；「堆放」要 17，另外两个单元已够`. */
export function needWords(requirement: Requirement, elements: readonly NamedElement[]): string {
  if (requirement.kind === 'too-few') return `再测 ${String(requirement.lacking)} 个周程，才能判断要测几次`
  const { decides } = requirement
  if (!needsMore(decides)) return '各单元都已够，还可以继续'
  const own = `这是${elementWords(decides.elementId, elements)}自己的数，它要得最多：要 ${String(decides.needed)}，已有 ${String(decides.valid)}`
  const others = requirement.elements.filter(({ elementId }) => elementId !== decides.elementId)
  const [second, ...lacking] = others.filter(needsMore).sort((one, other) => other.needed - one.needed)
  const enough = others.filter((one) => !needsMore(one)).length
  const rest = [
    second === undefined ? '' : `「${nameOf(second.elementId, elements)}」要 ${String(second.needed)}`,
    lacking.length > 0 ? `另外 ${String(lacking.length)} 个单元也还不够` : '',
    enough > 0 ? `另外 ${String(enough)} 个单元已够` : '',
  ].filter((part) => part !== '')
  return rest.length === 0 ? own : `${own}；${rest.join('，')}`
}

/** `还差 110 个周程`, of all workers together; nothing where the terms ask for less today. */
export function lackWords(lacks: readonly StudyLack[]): string {
  const remaining = lacks.reduce((sum, lack) => sum + lack.remaining, 0)
  return remaining === 0 ? '' : `还差 ${String(remaining)} 个周程`
}

/** What one sealed study lacks, whole. */
export function lackSentence({ workerCode, remaining, decides }: StudyLack): string {
  if (decides === null || remaining === 0) return `${workerCode} 封存时没有测够。`
  return `${workerCode} 没有测够：「${decides.name}」要 ${String(decides.needed)} 个读数，已有 ${String(decides.valid)} 个，还差 ${String(remaining)} 个周程。`
}
