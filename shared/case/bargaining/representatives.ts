import type { Side } from '../../bargaining/side.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { listRecords } from '../read.ts'

export type Representative = {
  readonly id: string
  readonly name: string
  readonly post: string
  readonly chief: boolean
  /** First and last day of the mandate; null where none was named. */
  readonly mandateFrom: string | null
  readonly mandateUntil: string | null
}

/** Who may speak for a side: the people 立项 registered for it, the chief first. */
export const representativesOf = (state: FoldState, side: Side): readonly Representative[] =>
  listRecords(state, 'representative')
    .flatMap((person): readonly Representative[] => {
      const name = (person.name ?? '').trim()
      if (person.side !== side || name === '') return []
      const { id, post, chief, mandateFrom, mandateUntil } = person
      return [
        {
          id,
          name,
          post: post ?? '',
          chief: chief === true,
          mandateFrom: mandateFrom ?? null,
          mandateUntil: mandateUntil ?? null,
        },
      ]
    })
    .sort((one, other) => Number(other.chief) - Number(one.chief))

export type MandateGap =
  { readonly code: 'not-yet'; readonly from: string } | { readonly code: 'over'; readonly until: string }

/** Why a representative has no mandate on a day, `2014-07-11`; null where there is one, or no dates were named. */
export function findMandateGap(
  { mandateFrom, mandateUntil }: Pick<Representative, 'mandateFrom' | 'mandateUntil'>,
  day: string,
): MandateGap | null {
  if (mandateFrom !== null && day < mandateFrom) return { code: 'not-yet', from: mandateFrom }
  return mandateUntil !== null && day > mandateUntil ? { code: 'over', until: mandateUntil } : null
}
