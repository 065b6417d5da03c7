import type { Side } from '../../bargaining/side.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { listRecords } from '../read.ts'

export type Representative = {
  readonly id: string
  readonly name: string
  readonly post: string
  readonly chief: boolean
}

/** Who may speak for a side: the people 立项 registered for it, the chief first. */
export const representativesOf = (state: FoldState, side: Side): readonly Representative[] =>
  listRecords(state, 'representative')
    .flatMap((person): readonly Representative[] => {
      const name = (person.name ?? '').trim()
      if (person.side !== side || name === '') return []
      return [{ id: person.id, name, post: person.post ?? '', chief: person.chief === true }]
    })
    .sort((one, other) => Number(other.chief) - Number(one.chief))
