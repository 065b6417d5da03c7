import * as fc from 'fast-check'
import type { CaseId, IdentifiedChange, Operation, ReplicaId } from '../../shared/record/change.ts'
import { caseIdSchema, replicaIdSchema } from '../../shared/record/change.ts'
import { fold, foldOnto } from '../../shared/record/fold.ts'
import type { FoldState } from '../../shared/record/fold-state.ts'
import { merge } from '../../shared/record/merge.ts'
import { nextChange } from '../../shared/record/next-change.ts'

export type Step =
  | { readonly type: 'commit'; readonly holder: number; readonly writes: readonly Write[] }
  | { readonly type: 'send'; readonly from: number; readonly to: number; readonly mask: number }
  | { readonly type: 'clone'; readonly holder: number }

export type Write = {
  readonly record: number
  readonly field: number
  readonly flavour: number
}

/** A working copy. A clone keeps its replica id, which is the mistake that makes a fork. */
export type Holder = {
  readonly replica: ReplicaId
  readonly state: FoldState
  readonly changes: readonly IdentifiedChange[]
}

export type History = {
  readonly holders: readonly Holder[]
  readonly all: readonly IdentifiedChange[]
  readonly shuffle: number
}

/** What an observer (the oracle) does at the same moments; holders are named by number. */
export type Observer = {
  readonly opened: (holder: number, from: number | null) => void
  readonly committed: (holder: number, change: IdentifiedChange) => void
  readonly sent: (to: number, changes: readonly IdentifiedChange[]) => void
}

export type Flavour = (write: Write, serial: number) => Operation

const small = (max: number) => fc.integer({ min: 0, max })
const write = fc.record({ record: small(2), field: small(1), flavour: small(99) })
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('commit' as const),
      holder: small(3),
      writes: fc.array(write, { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('send' as const),
      from: small(3),
      to: small(3),
      mask: small(255),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('clone' as const), holder: small(3) }) },
)

export type Plan = { readonly replicas: number; readonly steps: readonly Step[]; readonly shuffle: number }

export const plans: fc.Arbitrary<Plan> = fc.record({
  replicas: fc.integer({ min: 2, max: 3 }),
  steps: fc.array(step, { minLength: 6, maxLength: 28 }),
  shuffle: fc.nat(),
})

const caseId: CaseId = caseIdSchema.parse('case-1')
const mostHolders = 4
const quiet: Observer = { opened: () => undefined, committed: () => undefined, sent: () => undefined }

/** Plays a plan: what each holder knows, commits and receives, partial exchanges with holes included. */
export function play(plan: Plan, flavour: Flavour, observer: Observer = quiet): History {
  const holders: Holder[] = []
  const open = (holder: Holder, from: number | null): void => {
    holders.push(holder)
    observer.opened(holders.length - 1, from)
  }
  for (let index = 0; index < plan.replicas; index += 1) {
    open({ replica: replicaIdSchema.parse(`replica-${String(index)}`), state: fold([]), changes: [] }, null)
  }
  let serial = 0
  for (const one of plan.steps) {
    if (one.type === 'commit') {
      const at = one.holder % holders.length
      const operations = one.writes.map((given) => flavour(given, (serial += 1)))
      const change = commit(holders[at], operations)
      if (change) receive(holders, at, [change])
      if (change) observer.committed(at, change)
    } else if (one.type === 'send') {
      const to = one.to % holders.length
      const sent = (holders[one.from % holders.length]?.changes ?? []).filter(
        (_, index) => ((one.mask >> (index % 8)) & 1) === 1,
      )
      receive(holders, to, sent)
      observer.sent(to, sent)
    } else if (holders.length < mostHolders) {
      const from = one.holder % holders.length
      const original = holders[from]
      if (original) open(original, from)
    }
  }
  return { holders, all: merge(...holders.map(({ changes }) => changes)), shuffle: plan.shuffle }
}

function commit(holder: Holder | undefined, operations: readonly Operation[]): IdentifiedChange | null {
  if (!holder) return null
  const { state, replica } = holder
  const made = nextChange({ state, replica, caseId, at: '', by: '', label: '', operations })
  return made.ok ? made.value : null
}

function receive(holders: Holder[], at: number, changes: readonly IdentifiedChange[]): void {
  const holder = holders[at]
  if (!holder) return
  holders[at] = {
    ...holder,
    state: foldOnto(holder.state, changes),
    changes: merge(holder.changes, changes),
  }
}

/** The same items in another order, decided by a seed alone. */
export function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  let state = seed >>> 0
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state
  }
  return items
    .map((item) => ({ item, key: next() }))
    .sort((one, other) => one.key - other.key)
    .map(({ item }) => item)
}

/** Everything happens: equal values, facts told twice, freezing, a visibility that differs, an unknown kind. */
export const anything: Flavour = ({ record, field, flavour }, serial) => {
  const id = `id-${String(record)}`
  const kind = 'line'
  const fields = { [`field-${String(field)}`]: String(flavour % 5) }
  if (flavour < 6) {
    const freezes = [{ kind, id }]
    return { type: 'fact', kind: 'submission', id: String(serial), visibility: 'both', fields, freezes }
  }
  if (flavour < 16)
    return { type: 'fact', kind: 'tap', id: `tap-${String(flavour)}`, visibility: 'both', fields }
  if (flavour < 20) return { type: 'set', kind: 'unknown', id, visibility: 'both', fields }
  const visibility = flavour < 24 ? 'union' : 'both'
  return { type: 'set', kind, id, visibility, fields }
}

/** Only sets, each of a value that stands once in the whole history, so that survivors can be told apart. */
export const onlySets: Flavour = ({ record, field }, serial) => ({
  type: 'set',
  kind: 'line',
  id: `id-${String(record)}`,
  visibility: 'both',
  fields: { [`field-${String(field)}`]: String(serial) },
})
