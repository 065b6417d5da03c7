import type { DerivationStep } from '../../../../shared/derivation/derivation.ts'
import { elementSum, meanWords, sentenceSigns, stepSum } from '../../../../shared/text/derivation/step-sum.ts'
import type { KnotLink } from '../../../components/derivation/derivation-view.ts'
import type { DerivationContext } from '../derivation-context.ts'
import { headKnot, type PassageReader } from './passage.ts'
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

/** 测时读数: the elements added, what was left out, and the way to every reading. */
export const observedTimePassage: PassageReader = (visited) => {
  const { step, context } = visited
  const means = elementMeans(step)
  const how = `${howOf(step, means)}${leftOutWords(means)}`
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
