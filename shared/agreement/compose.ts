import type { TextArticle, TextBlock, TextPart } from './agreement-text.ts'
import type { ClauseId } from './clause-id.ts'
import type { AnswerKey } from './questions.ts'
import type { SourceId } from './source-id.ts'

const compose = (words: TemplateStringsArray, bound: readonly TextPart[]): readonly TextPart[] =>
  words.flatMap((text, index): readonly TextPart[] => {
    const part = bound[index]
    const plain: readonly TextPart[] = text === '' ? [] : [{ kind: 'text', text }]
    return part === undefined ? plain : [...plain, part]
  })

export const answer = (key: AnswerKey): TextPart => ({ kind: 'answer', key })
export const source = (id: SourceId): TextPart => ({ kind: 'source', source: id })
export const refer = (caption: string): TextPart => ({ kind: 'article', caption })
export const fixed = (text: string): TextPart => ({ kind: 'fixed', text })
export const allowanceParts: TextPart = { kind: 'list', list: 'allowance-parts' }

export const paragraph = (words: TemplateStringsArray, ...bound: readonly TextPart[]): TextBlock => ({
  kind: 'paragraph',
  parts: compose(words, bound),
})

export const item = (words: TemplateStringsArray, ...bound: readonly TextPart[]): TextBlock => ({
  kind: 'item',
  level: 1,
  parts: compose(words, bound),
})

export const formula = (words: TemplateStringsArray, ...bound: readonly TextPart[]): TextBlock => ({
  kind: 'formula',
  parts: compose(words, bound),
})

export const itemsOf = (list: 'grades' | 'skill-grades' | 'examples'): TextBlock => ({
  kind: 'items-of',
  list,
})

export const article = (
  caption: string,
  clauses: readonly ClauseId[],
  ...blocks: readonly TextBlock[]
): TextArticle => ({ caption, clauses, blocks })
