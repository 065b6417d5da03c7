import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, foldOnto } from '../../shared/record/fold.ts'
import { formatJournalLine } from '../../shared/record/journal-line.ts'
import { parseJournal } from '../../shared/record/journal.ts'
import type { Meaning } from '../../shared/record/meaning.ts'
import { merge, missingFrom } from '../../shared/record/merge.ts'
import { forksOf } from '../../shared/record/forks.ts'
import { conflictsOf, ineffectiveOf } from '../../shared/record/read-state.ts'
import { vectorOf } from '../../shared/record/version.ts'
import { anything, play, plans, shuffled, type History } from './record-histories.ts'
import { snapshotOf } from './record-snapshot.ts'

const runs = { seed: 20260101, numRuns: 1000 }
const none = (): readonly string[] => []
const meaning: Meaning = { line: none, tap: none, submission: none }
const idsOf = (changes: History['all']): readonly string[] => changes.map(({ id }) => id)

test('merge is commutative, associative and idempotent, and drops nothing', () => {
  const seen = { histories: 0, conflict: 0, fork: 0, gap: 0, ineffective: 0 }
  fc.assert(
    fc.property(plans, (plan) => {
      const { holders, all, shuffle } = play(plan, anything)
      const [a = [], b = [], c = []] = holders.map(({ changes }) => shuffled(changes, shuffle))
      expect(idsOf(merge(a, b))).toEqual(idsOf(merge(b, a)))
      expect(idsOf(merge(merge(a, b), c))).toEqual(idsOf(merge(a, merge(b, c))))
      expect(idsOf(merge(a, a))).toEqual(idsOf(merge(a)))
      const union = new Set(idsOf(merge(a, b)))
      for (const id of [...idsOf(a), ...idsOf(b)]) expect(union.has(id)).toBe(true)
      expect(union.size).toBe(new Set([...idsOf(a), ...idsOf(b)]).size)
      const state = fold(all)
      seen.histories += 1
      if (conflictsOf(state).length > 0) seen.conflict += 1
      if (forksOf(state).length > 0) seen.fork += 1
      if (holders.some((holder) => holder.state.waiting.length > 0)) seen.gap += 1
      if (ineffectiveOf(state).length > 0) seen.ineffective += 1
    }),
    runs,
  )
  console.info('histories with a conflict, fork, gap, ineffective operation:', JSON.stringify(seen))
  expect(seen.histories).toBeGreaterThanOrEqual(1000)
  expect(seen.conflict * 5).toBeGreaterThanOrEqual(seen.histories)
  expect(seen.fork * 10).toBeGreaterThanOrEqual(seen.histories)
  expect(seen.gap * 10).toBeGreaterThanOrEqual(seen.histories)
  expect(seen.ineffective * 5).toBeGreaterThanOrEqual(seen.histories)
})

test('fold gives the same state whatever the order and the duplicates', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const { all, shuffle } = play(plan, anything)
      const expected = snapshotOf(fold(all, meaning))
      expect(snapshotOf(fold(shuffled([...all, ...all.slice(0, 3)], shuffle), meaning))).toBe(expected)
      const journal = parseJournal(shuffled(all, shuffle).map(formatJournalLine).join(''))
      expect(snapshotOf(fold(journal.changes, meaning))).toBe(expected)
    }),
    runs,
  )
})

test('a fold has nothing waiting once all changes are there', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      expect(fold(play(plan, anything).all).waiting).toEqual([])
    }),
    { ...runs, numRuns: 200 },
  )
})

test('foldOnto equals fold, batch by batch, and leaves every earlier state as it was', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const { holders, all, shuffle } = play(plan, anything)
      for (const holder of holders) {
        expect(snapshotOf(holder.state)).toBe(snapshotOf(fold(holder.changes)))
      }
      const arriving = shuffle % 2 === 0 ? all : shuffled(all, shuffle)
      const size = 1 + (shuffle % 4)
      let state = fold([], meaning)
      for (let start = 0; start < arriving.length; start += size) {
        const before = snapshotOf(state)
        const next = foldOnto(state, arriving.slice(Math.max(0, start - 1), start + size))
        expect(snapshotOf(next)).toBe(snapshotOf(fold(arriving.slice(0, start + size), meaning)))
        expect(snapshotOf(state)).toBe(before)
        state = next
      }
    }),
    runs,
  )
})

test('what is missing, by ids, completes another holder exactly', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const { holders, all } = play(plan, anything)
      for (const { changes } of holders) {
        const sent = missingFrom(new Set(changes.map(({ id }) => id)), all)
        expect(sent.length + changes.length).toBe(all.length)
        expect(idsOf(merge(changes, sent))).toEqual(idsOf(all))
      }
    }),
    runs,
  )
})

test('what is missing, by vector, completes another holder where the sender knows every fork', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const { holders, all } = play(plan, anything)
      for (const { state, changes } of holders) {
        const sent = missingFrom(vectorOf(state), all)
        expect(idsOf(merge(changes, sent))).toEqual(idsOf(all))
      }
    }),
    runs,
  )
})
