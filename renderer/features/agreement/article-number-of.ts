import { agreementArticles } from '../../../shared/agreement/chapters.ts'
import { articleNumberAt } from '../../../shared/documents/article-numbers.ts'

/** 第十九条 of a caption; empty for one that the agreement has not. */
export const articleNumberOf = (caption: string): string => {
  const index = agreementArticles.findIndex((article) => article.caption === caption)
  return index < 0 ? '' : articleNumberAt(index)
}
