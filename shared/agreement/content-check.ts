import type { TextArticle } from './agreement-text.ts'
import type { ClauseId } from './clause-id.ts'

/** Without one of these the text is not yet an agreement of this kind; an export must not call it complete. */
export const requiredClauses: readonly ClauseId[] = [
  'L61.term',
  'L61.system',
  'L61.level',
  'L61.allowances',
  'L61.payment',
  'L61.change',
  'L61.end',
  'L61.breach',
  'L61.other',
  'L43',
  'L59',
  'L24',
  'L03',
  'L11',
  'L10a',
  'L12',
  'L13',
]

export const findMissingClauses = (
  articles: readonly Pick<TextArticle, 'clauses'>[],
): readonly ClauseId[] => {
  const present = new Set(articles.flatMap(({ clauses }) => clauses))
  return requiredClauses.filter((clause) => !present.has(clause))
}
