import * as Automerge from '@automerge/automerge'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { IdentifiedChange } from '../../shared/record/change.ts'
import type { FoldState } from '../../shared/record/fold-state.ts'
import { fold } from '../../shared/record/fold.ts'
import { conflictsOf, recordsOf } from '../../shared/record/read-state.ts'
import { onlySets, play, plans, type Observer } from './record-histories.ts'

type Doc = Automerge.Doc<Record<string, string>>
type Survivors = { readonly [field: string]: readonly string[] }

const actor = (holder: number): string => (holder + 1).toString(16).padStart(32, '0')

/** Plays the same history into an independent library: one document per holder, one of its changes per change. */
class Oracle implements Observer {
  readonly documents: Doc[] = []
  private readonly bytes = new Map<string, Uint8Array>()

  readonly opened: Observer['opened'] = (holder, from) => {
    const original = from === null ? undefined : this.documents[from]
    this.documents[holder] = original
      ? Automerge.clone(original, { actor: actor(holder) })
      : Automerge.init({ actor: actor(holder) })
  }

  readonly committed: Observer['committed'] = (holder, { id, change }) => {
    const document = Automerge.change(this.documentOf(holder), (draft) => {
      for (const operation of change.operations) {
        for (const [name, value] of Object.entries(operation.fields)) {
          draft[`${operation.id} ${name}`] = String(value)
        }
      }
    })
    this.documents[holder] = document
    const bytes = Automerge.getLastLocalChange(document)
    if (bytes) this.bytes.set(id, bytes)
  }

  readonly sent: Observer['sent'] = (to, changes) => {
    this.documents[to] = this.receive(this.documentOf(to), changes)
  }

  receive(document: Doc, changes: readonly IdentifiedChange[]): Doc {
    const bytes = changes.flatMap(({ id }) => this.bytes.get(id) ?? [])
    return Automerge.applyChanges(document, bytes)[0]
  }

  documentOf(holder: number): Doc {
    const document = this.documents[holder]
    if (!document) throw new Error(`no holder ${String(holder)}`)
    return document
  }
}

function survivorsInOracle(document: Doc): Survivors {
  const found: { [field: string]: readonly string[] } = {}
  for (const key of Object.keys(document)) {
    const conflicts = Automerge.getConflicts(document, key)
    found[key] = conflicts ? Object.values(conflicts).map(String).sort() : [String(document[key])]
  }
  return found
}

function survivorsInFold(state: FoldState): Survivors {
  const found: { [field: string]: readonly string[] } = {}
  for (const { id, survivors } of recordsOf(state, 'line')) {
    for (const [name, standing] of survivors) {
      found[`${id} ${name}`] = standing.map(({ value }) => String(value)).sort()
    }
  }
  return found
}

test('every field has the same concurrent survivors as in Automerge, for each holder and for all together', () => {
  let histories = 0
  let withConflict = 0
  fc.assert(
    fc.property(plans, (plan) => {
      const oracle = new Oracle()
      const { holders, all } = play(plan, onlySets, oracle)
      for (const [index, { state }] of holders.entries()) {
        expect(survivorsInFold(state)).toEqual(survivorsInOracle(oracle.documentOf(index)))
      }
      const state = fold(all)
      const everything = oracle.receive(Automerge.init(), all)
      expect(survivorsInFold(state)).toEqual(survivorsInOracle(everything))
      histories += 1
      if (conflictsOf(state).length > 0) withConflict += 1
    }),
    { seed: 20260102, numRuns: 1000 },
  )
  console.info(`oracle: ${String(withConflict)} of ${String(histories)} histories hold a conflict`)
  expect(withConflict * 5).toBeGreaterThanOrEqual(histories)
}, 60_000)
