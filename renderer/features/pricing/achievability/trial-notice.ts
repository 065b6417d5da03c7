import { readTrials, trialStage } from '../../../../shared/case/pricing/achievability/trials.ts'
import { readRecord } from '../../../../shared/case/read.ts'
import { parseDate } from '../../../../shared/dates/date-string.ts'
import type { FoldState } from '../../../../shared/record/fold-state.ts'
import { today } from '../../bargaining/today.ts'
import { trialWords } from './achievability-words.ts'

/** A trial that still asks for something: the day of its review, the review itself, or new talks. */
export type OpenTrial = { readonly operationId: string; readonly words: string; readonly isDue: boolean }

export function openTrials(state: FoldState, productId: string | undefined): readonly OpenTrial[] {
  const on = parseDate(today(), { field: 'date' })
  if (!on.ok) return []
  return [...readTrials(state)].flatMap(([operationId, trial]) => {
    const operation = readRecord(state, 'operation', operationId)
    if (operation === undefined || operation.productId !== productId) return []
    const stage = trialStage(trial, on.value)
    const words = trialWords(operation.name ?? '', trial, stage)
    return words === ''
      ? []
      : [{ operationId, words, isDue: stage === 'to-review' || stage === 'renegotiate' }]
  })
}
