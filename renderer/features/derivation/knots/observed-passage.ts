import type { DerivationStep } from '../../../../shared/derivation/derivation.ts'
import { elementSum, meanWords, sentenceSigns, stepSum } from '../../../../shared/text/derivation/step-sum.ts'
import type { DerivationKnot, KnotLink } from '../../../components/derivation/derivation-view.ts'
import type { DerivationContext } from '../derivation-context.ts'
import { headKnot, isTop, type PassageReader } from './passage.ts'
import { elementDetails, elementMeans, leftOutWords, readingsLink } from './reading-details.ts'

const studyIn = ({ source }: DerivationStep): string | undefined =>
  source?.kind === 'time-study' ? source.timeStudyId : undefined

const linksOf = (step: DerivationStep, context: DerivationContext): readonly KnotLink[] =>
  step.operation === 'mean'
    ? step.inputs.flatMap(({ from, worker }) =>
        from === undefined ? [] : readingsLink(elementMeans(from), studyIn(from), context, worker),
      )
    : readingsLink(elementMeans(step), studyIn(step) ?? context.studyOf?.(undefined), context)

const howOf = (step: DerivationStep, means: readonly DerivationStep[]): string => {
  if (step.operation === 'mean') return `${stepSum(step, sentenceSigns)}，每位工人算一次`
  const [only, ...others] = means
  return only !== undefined && others.length === 0 && step.inputs[0]?.weight === '1'
    ? meanWords(only, sentenceSigns)
    : elementSum(step)
}

/** Asked about itself, the readings' mean has a knot for each of its elements. */
const elementKnots = (
  step: DerivationStep,
  means: readonly DerivationStep[],
  context: DerivationContext,
): readonly DerivationKnot[] => {
  const details = elementDetails(means, context)
  return means.flatMap((mean, index) => {
    const detail = details[index]
    if (detail === undefined) return []
    const head = headKnot({ step: mean, parent: step.rule, context }, detail.how ?? '', detail.name)
    return [{ ...head, details: { label: '看读数', items: [detail] } }]
  })
}

/** 测时读数: the elements added, what was left out, and the way to every reading. */
export const observedTimePassage: PassageReader = (visited) => {
  const { step, context } = visited
  const means = elementMeans(step)
  const how = `${howOf(step, means)}${leftOutWords(means)}`
  if (isTop(visited)) {
    const head = { ...headKnot(visited, how), links: linksOf(step, context) }
    return { knots: [head, ...elementKnots(step, means, context)], next: [] }
  }
  return {
    knots: [
      {
        ...headKnot(visited, how),
        links: linksOf(step, context),
        details: { label: `看 ${String(means.length)} 个单元`, items: elementDetails(means, context) },
      },
    ],
    next: [],
  }
}
