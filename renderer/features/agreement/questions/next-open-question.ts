import type { QuestionState } from '../../../../shared/agreement/resolved-agreement.ts'

/** The next question without an answer, from the open one on and round again. */
export function nextOpenQuestion(
  questions: readonly QuestionState[],
  from: string | undefined,
): string | undefined {
  const at = questions.findIndex(({ id }) => id === from)
  const round = [...questions.slice(at + 1), ...questions.slice(0, Math.max(at, 0))]
  return round.find(({ answered }) => !answered)?.id
}
