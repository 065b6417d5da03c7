import type { TextArticle, TextBlock } from './agreement-text.ts'
import { checkAnswer } from './check-answer.ts'
import { checkOrder } from './check-order.ts'
import {
  answerKey,
  findAnswerPlace,
  questionIds,
  questionOf,
  type AnswerKey,
  type QuestionId,
} from './questions.ts'
import type { AnswerFieldState, QuestionState } from './resolved-agreement.ts'

const keysIn = (block: TextBlock): readonly AnswerKey[] =>
  block.kind === 'items-of' ? [] : block.parts.flatMap((part) => (part.kind === 'answer' ? [part.key] : []))

export const keysOf = ({ blocks }: TextArticle): readonly AnswerKey[] => blocks.flatMap(keysIn)

/** The captions of the articles that each question is written into; questions in the order of the text. */
export const captionsByQuestion = (
  articles: readonly TextArticle[],
): ReadonlyMap<QuestionId, readonly string[]> => {
  const found = new Map<QuestionId, string[]>()
  for (const article of articles) {
    for (const key of keysOf(article)) {
      const id = findAnswerPlace(key)?.questionId
      if (id === undefined) continue
      const captions = found.get(id) ?? []
      if (!captions.includes(article.caption)) captions.push(article.caption)
      found.set(id, captions)
    }
  }
  return found
}

const isKeyOf = (key: string): key is AnswerKey => findAnswerPlace(key) !== undefined

const fieldStates = (
  id: QuestionId,
  answers: Readonly<Record<string, string>>,
): readonly AnswerFieldState[] => {
  const question = questionOf(id)
  const order = checkOrder(id, question, answers)
  return Object.entries(question.fields).flatMap(([name, field]): readonly AnswerFieldState[] => {
    const key = answerKey(id, name)
    if (!isKeyOf(key)) return []
    const given = answers[key] ?? ''
    const own = checkAnswer(key, field, given)
    return [{ key, field, given, problem: own ?? (order?.at === key ? order : undefined) }]
  })
}

/** Every question in the order in which the text first uses it. */
export const readQuestionStates = (
  articles: readonly TextArticle[],
  answers: Readonly<Record<string, string>>,
): readonly QuestionState[] => {
  const captions = captionsByQuestion(articles)
  const order = [...captions.keys()]
  const inText = order.concat(questionIds.filter((id) => !captions.has(id)))
  return inText.map((id) => {
    const { title, why } = questionOf(id)
    const fields = fieldStates(id, answers)
    const answered = fields.every(({ problem }) => problem === undefined)
    return { id, title, why, captions: captions.get(id) ?? [], fields, answered }
  })
}
