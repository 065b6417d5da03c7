import type { ArticleBlock } from './agreement-document.ts'
import { itemNumber, type ItemLevel } from './article-numbers.ts'
import type { PublicText } from './public-text.ts'

export type NumberedBlock = { readonly block: ArticleBlock; readonly number: PublicText | null }

/** Counts items by level: a deeper list starts anew under each parent, any other block ends all lists. */
export function numberedItems(blocks: readonly ArticleBlock[]): readonly NumberedBlock[] {
  const counts = new Map<ItemLevel, number>()
  const levels: readonly ItemLevel[] = [1, 2, 3]
  return blocks.map((block) => {
    if (block.kind !== 'item') {
      counts.clear()
      return { block, number: null }
    }
    const index = counts.get(block.level) ?? 0
    counts.set(block.level, index + 1)
    for (const deeper of levels.filter((level) => level > block.level)) counts.delete(deeper)
    return { block, number: itemNumber(index, block.level) }
  })
}
