import type { BottomNotice } from '../../shell/bars/bottom-bar.tsx'
import { useCase } from '../step/case-context.ts'
import { completeSentence, firstMissing, missingSentence } from './missing-words.ts'

/** What the bottom bar says of this step, and the way to the first thing it lacks. */
export function useStepNotice(goToRow: (row: number) => void, openCard: () => void) {
  const { steps } = useCase()
  const step = steps.find((one) => one.step === 'products')
  const sentence = step === undefined ? undefined : missingSentence(step)
  const first = step === undefined ? undefined : firstMissing(step)
  const goToMissing = () => {
    if (first === undefined) return
    if (first.row !== undefined) goToRow(first.row - 1)
    if (first.code === 'card-missing' || first.code === 'two-versions') openCard()
  }
  const notice: BottomNotice =
    sentence === undefined
      ? { kind: 'complete', words: completeSentence(step) }
      : { kind: 'missing', sentence, ...(first === undefined ? {} : { onGo: goToMissing }) }
  return { notice, goToMissing }
}
