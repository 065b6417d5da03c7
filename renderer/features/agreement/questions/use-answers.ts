import { answerKey, questionOf } from '../../../../shared/agreement/questions.ts'
import type { QuestionState } from '../../../../shared/agreement/resolved-agreement.ts'
import { readRecord } from '../../../../shared/case/read.ts'
import { setFields } from '../../../../shared/case/write.ts'
import type { FoldState } from '../../../../shared/record/fold-state.ts'
import { conflictsOf } from '../../../../shared/record/read-state.ts'
import { useCase } from '../../step/case-context.ts'
import { answerWords, questionName } from './answer-words.ts'

type Answers = Readonly<Record<string, string>>

/** 合同：每月几号发工资 次月 25 日 至 28 日 */
function labelOf(question: QuestionState, answers: Answers): string {
  const fields = question.fields.map((field) => ({ ...field, given: answers[field.key] ?? '' }))
  return `合同：${questionName(question)} ${answerWords({ ...question, fields })}`.slice(0, 200)
}

/** One answer is one change and one undo, however many fields it has. Unchanged fields are not written again. */
export function useWriteAnswer(): (question: QuestionState, answers: Answers) => void {
  const { copy, state } = useCase()
  return (question, answers) => {
    const operations = question.fields.flatMap(({ key }) => {
      const value = (answers[key] ?? '').trim()
      const known = readRecord(state, 'answer', key)
      const settled = known !== undefined && known.value === value && known.source.open.length === 0
      return settled ? [] : [setFields('answer', key, { value })]
    })
    if (operations.length > 0) void copy.commit(labelOf(question, answers), operations, 'agreement')
  }
}

/** What stands in two versions for a question, as text. */
export function answerVersions(state: FoldState, { id }: QuestionState): readonly string[] {
  const keys = new Set(Object.keys(questionOf(id).fields).map((field) => answerKey(id, field)))
  return conflictsOf(state)
    .filter((conflict) => conflict.kind === 'answer' && keys.has(conflict.id))
    .flatMap(({ survivors }) => survivors.map(({ value }) => (typeof value === 'string' ? value : '')))
}
