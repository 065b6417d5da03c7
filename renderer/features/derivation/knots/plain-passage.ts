import type { DerivationStep } from '../../../../shared/derivation/derivation.ts'
import { choiceWords } from '../../../../shared/text/derivation/choice-words.ts'
import { sentenceSigns, stepSum } from '../../../../shared/text/derivation/step-sum.ts'
import { headKnot, roundingKnots, type PassageReader } from './passage.ts'

const howWords = (step: DerivationStep): string =>
  step.operation === 'chosen' ? choiceWords(step, sentenceSigns) : stepSum(step, sentenceSigns)

/** Any other rule: its figure, its sum, its rounding, then everything it was made from. */
export const plainPassage: PassageReader = (visited) => ({
  knots: [headKnot(visited, howWords(visited.step)), ...roundingKnots(visited)],
  next: visited.step.inputs.flatMap(({ from }) => from ?? []),
})
