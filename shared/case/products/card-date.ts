import type { FoldState } from '../../record/fold-state.ts'
import { changeOf, record } from '../../record/read-state.ts'

/** When the card of an operation was last written on; null before anybody did. */
export function cardChangedAt(state: FoldState, operationId: string): string | null {
  const card = record(state, 'method-card', operationId)
  if (card === undefined) return null
  const moments = [...card.survivors.values()]
    .flat()
    .flatMap(({ changeId }) => changeOf(state, changeId)?.change.at ?? [])
  return moments.reduce<string | null>((last, at) => (last === null || at > last ? at : last), null)
}
