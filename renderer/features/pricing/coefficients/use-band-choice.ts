import { chooseBand, choiceIdOf, type BandChoice } from '../../../../shared/case/terms/coefficient-choices.ts'
import type { CoefficientTableTerm } from '../../../../shared/case/terms/read-coefficient-tables.ts'
import { useCase } from '../../step/case-context.ts'
import { useVersionsMark } from '../../versions/use-versions-mark.tsx'
import { bandWords } from './band-words.ts'

/** One choice is one change; `owner` is the style or the line, by the name people know it by. */
export function useBandChoice(owner: { readonly id: string; readonly name: string }) {
  const { copy, productId, sync } = useCase()
  const place = `pricing?product=${productId ?? ''}`
  const mark = useVersionsMark(place)
  return {
    readOnly: sync.kind === 'read-only',
    markOf: ({ tableId }: CoefficientTableTerm) =>
      mark('coefficient-choice', choiceIdOf(owner.id, tableId), 'bandId'),
    choose: (table: CoefficientTableTerm, before: string, choice: BandChoice, after?: string) => {
      const label = `${owner.name} ${table.name} ${before} → ${after ?? bandWords(table, choice)}`
      void copy.commit(label, [chooseBand(owner.id, table.tableId, choice)], place)
    },
  }
}
