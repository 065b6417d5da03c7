import { sentenceSigns, stepSum } from '../../../../shared/text/derivation/step-sum.ts'
import { headKnot, roundingKnots, type PassageReader } from './passage.ts'

/** Any other rule: its figure, its sum, its rounding, then everything it was made from. */
export const plainPassage: PassageReader = (visited) => ({
  knots: [headKnot(visited, stepSum(visited.step, sentenceSigns)), ...roundingKnots(visited)],
  next: visited.step.inputs.flatMap(({ from }) => from ?? []),
})
