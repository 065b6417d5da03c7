import type { AnswerFieldState, QuestionState } from '../../../../shared/agreement/resolved-agreement.ts'

const fieldWords = ({ field, given }: AnswerFieldState, alone: boolean): string => {
  if (given === '') return ''
  const unit = 'unit' in field ? ` ${field.unit}` : field.kind === 'percent' ? '%' : ''
  return alone ? `${given}${unit}` : `${field.label} ${given}${unit}`
}

/** What was answered, field by field: each stays on one line where the row has room for it. */
export const answerParts = ({ fields }: QuestionState): readonly string[] =>
  fields.map((field) => fieldWords(field, fields.length === 1)).filter((words) => words !== '')

/** What was answered, in one short line: `次月 25 日 至 28 日`. */
export const answerWords = (question: QuestionState): string => answerParts(question).join(' ')

/** A question without its sign, as a part of a sentence. */
export const questionName = ({ title }: QuestionState): string => title.replace(/？$/, '')
