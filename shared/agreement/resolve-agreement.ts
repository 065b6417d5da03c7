import type { TextArticle, TextBlock, TextChapter } from './agreement-text.ts'
import { agreementArticles, agreementChapters } from './chapters.ts'
import { readQuestionStates } from './question-states.ts'
import { resolveItems } from './resolve-items.ts'
import { resolvePart, type SoundAnswers } from './resolve-part.ts'
import type {
  AgreementHole,
  AgreementInputs,
  QuestionState,
  ResolvedAgreement,
  ResolvedArticle,
  ResolvedBlock,
} from './resolved-agreement.ts'

const soundAnswers = (questions: readonly QuestionState[]): SoundAnswers =>
  new Map(
    questions
      .flatMap(({ fields }) => fields)
      .filter(({ problem }) => problem === undefined)
      .map(({ key, given }) => [key, given]),
  )

const resolveBlock = (
  block: TextBlock,
  inputs: AgreementInputs,
  answers: SoundAnswers,
): readonly ResolvedBlock[] => {
  if (block.kind === 'items-of') return resolveItems(block.list, inputs)
  return [{ ...block, parts: block.parts.flatMap((part) => resolvePart(part, inputs, answers)) }]
}

const holesOf = ({ caption, blocks }: ResolvedArticle): readonly AgreementHole[] =>
  blocks
    .flatMap(({ parts }) => parts)
    .flatMap((part) => (part.kind === 'hole' ? [{ caption, label: part.label, origin: part.origin }] : []))

/**
 * The whole text with everything that is known written in. What is not known is a hole in its place and in the
 * list; an answer that cannot be right counts as not given. Pure: the same inputs give the same text.
 */
export const resolveAgreement = (inputs: AgreementInputs): ResolvedAgreement => {
  const questions = readQuestionStates(agreementArticles, inputs.answers)
  const answers = soundAnswers(questions)
  const resolveArticle = ({ caption, clauses, blocks }: TextArticle): ResolvedArticle => ({
    caption,
    clauses,
    blocks: blocks.flatMap((block) => resolveBlock(block, inputs, answers)),
  })
  const chapters = agreementChapters.map(({ title, articles }: TextChapter) => ({
    title,
    articles: articles.map(resolveArticle),
  }))
  const holes = chapters.flatMap(({ articles }) => articles.flatMap(holesOf))
  return { chapters, holes, questions }
}
