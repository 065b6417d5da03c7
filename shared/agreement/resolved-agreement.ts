import type { SkillTable } from '../pay/skill/skill-grade.ts'
import type { AnswerProblem } from './answer-problem.ts'
import type { ClauseId } from './clause-id.ts'
import type { PriceExample } from './price-example.ts'
import type { QuestionField } from './question.ts'
import type { AnswerKey, QuestionId } from './questions.ts'
import type { ListSourceId, SourceId } from './source-id.ts'

/** What the skill grades give; a table whose amounts fall is not sound and cannot be printed as agreed. */
export type AgreementSkills = {
  readonly pays: SkillTable['kind']
  readonly rows: readonly { readonly name: string; readonly yuan: string }[]
  readonly sound: boolean
}

/** What fills the text. Everything is already as printed; an absent source is a hole. */
export type AgreementInputs = {
  /** By `QUESTION.FIELD`, as recorded. */
  readonly answers: Readonly<Record<string, string>>
  readonly sources: Readonly<Partial<Record<SourceId, string>>>
  readonly grades: readonly {
    readonly name: string
    readonly coefficient: string
    readonly hourlyYuan: string
  }[]
  /** Null where no skill grade was given an amount. */
  readonly skills: AgreementSkills | null
  readonly allowanceParts: readonly { readonly name: string; readonly percent: string }[]
  readonly examples: readonly PriceExample[]
}

export type BoundOrigin =
  | { readonly kind: 'answer'; readonly key: AnswerKey }
  | { readonly kind: 'source'; readonly source: SourceId }
  | { readonly kind: 'list'; readonly list: ListSourceId }

export type ResolvedPart =
  | { readonly kind: 'text'; readonly text: string }
  /** `numeral` is a whole number that paper writes as 十. */
  | {
      readonly kind: 'bound'
      readonly text: string
      readonly form: 'plain' | 'numeral'
      readonly origin: BoundOrigin
    }
  | { readonly kind: 'hole'; readonly label: string; readonly origin: BoundOrigin }
  | { readonly kind: 'article'; readonly caption: string }

export type ResolvedBlock =
  | { readonly kind: 'paragraph'; readonly parts: readonly ResolvedPart[] }
  | { readonly kind: 'item'; readonly level: 1 | 2 | 3; readonly parts: readonly ResolvedPart[] }
  | { readonly kind: 'formula'; readonly parts: readonly ResolvedPart[] }

export type ResolvedArticle = {
  readonly caption: string
  readonly clauses: readonly ClauseId[]
  readonly blocks: readonly ResolvedBlock[]
}

export type ResolvedChapter = { readonly title: string; readonly articles: readonly ResolvedArticle[] }

/** Something the text still lacks, and where the article stands that lacks it. */
export type AgreementHole = {
  readonly caption: string
  readonly label: string
  readonly origin: BoundOrigin
}

export type AnswerFieldState = {
  readonly key: AnswerKey
  readonly field: QuestionField
  /** As recorded; empty while nobody answered. */
  readonly given: string
  readonly problem: AnswerProblem | undefined
}

export type QuestionState = {
  readonly id: QuestionId
  readonly title: string
  readonly why: string
  /** The articles it is written into, in their order. */
  readonly captions: readonly string[]
  readonly fields: readonly AnswerFieldState[]
  readonly answered: boolean
}

export type ResolvedAgreement = {
  readonly chapters: readonly ResolvedChapter[]
  readonly holes: readonly AgreementHole[]
  /** In the order of the text. */
  readonly questions: readonly QuestionState[]
}
