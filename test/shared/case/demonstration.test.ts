import { expect, test } from 'vitest'
import { copyId } from '../../../shared/case/demonstration/copy-the-style.ts'
import { walkDemonstration } from '../../../shared/case/demonstration/demonstration.ts'
import { jacketId, tshirtId } from '../../../shared/case/demonstration/list-operations.ts'
import { pricedTable } from '../../../shared/case/pricing/priced-table.ts'
import { listFacts, listRecords, readRecord } from '../../../shared/case/read.ts'
import { caseMeaning } from '../../../shared/case/record-kinds.ts'
import { stepStates } from '../../../shared/case/steps/step-states.ts'
import { verifyCase } from '../../../shared/case/verify/verify-case.ts'
import { fold } from '../../../shared/record/fold.ts'

const changes = walkDemonstration()
const state = fold(changes, caseMeaning)

const rowsOf = (productId: string) => {
  const table = pricedTable(state, productId)
  if (!table.ok) throw new Error(table.problems[0]?.code)
  return table.value.rows
}

test('the same changes come out every time', () => {
  expect(walkDemonstration().map(({ id }) => id)).toEqual(changes.map(({ id }) => id))
})

test('the two published lines come out as published', () => {
  expect(rowsOf(jacketId).map(({ time, computedYuan }) => [time.seconds, computedYuan])).toEqual([
    ['66.0', '0.208'],
    ['48.0', '0.151'],
  ])
})

test('the watched operation leads to 34.2 s and 0.108 yuan', () => {
  const row = rowsOf(tshirtId)[12]
  expect([row?.operation.name, row?.time.seconds, row?.quotaPieces, row?.computedYuan]).toEqual([
    '合侧缝',
    '34.2',
    '842',
    '0.108',
  ])
})

test('the copy keeps thirteen agreed lines and has three of its own', () => {
  const rows = rowsOf(copyId)
  expect(rows.map(({ time }) => time.source).filter((source) => source === 'carried-over')).toHaveLength(13)
  expect(rows.every(({ lock, toRemeasure }) => lock !== null && !toRemeasure)).toBe(true)
  const earlier = rowsOf(tshirtId)
  for (const [index, row] of rows.entries())
    if (row.time.source === 'carried-over') expect(row.priceYuan).toBe(earlier[index]?.priceYuan)
})

test('every step is done and everything recomputes', () => {
  expect(verifyCase(changes).findings).toEqual([])
  expect(stepStates(state, tshirtId).map(({ step, missing }) => [step, missing])).toEqual(
    ['setup', 'products', 'measurement', 'pricing', 'bargaining', 'agreement'].map((step) => [step, []]),
  )
})

test('every act has its own time: presses as far apart as they measured, sealed after the last', () => {
  const moments = changes.map(({ change }) => Date.parse(change.at))
  const taps = listFacts(state, 'tap').map(({ source, cumulativeMilliseconds }) => ({
    at: Date.parse(changes.find(({ id }) => id === source.changeId)?.change.at ?? ''),
    cumulative: Number(cumulativeMilliseconds),
  }))
  expect(taps).toHaveLength(82)
  const [first] = taps
  expect(taps.map(({ at }) => at - (first?.at ?? 0))).toEqual(taps.map(({ cumulative }) => cumulative))
  for (const { studyId, sealedAt } of listFacts(state, 'study-seal')) {
    const { startedAt, endedAt } = readRecord(state, 'time-study', studyId) ?? {}
    expect(Date.parse(endedAt ?? '') - Date.parse(startedAt ?? '')).toBeGreaterThan(60_000)
    expect(Date.parse(sealedAt)).toBeGreaterThan(Date.parse(endedAt ?? ''))
  }
  const started = listRecords(state, 'time-study').map(({ startedAt }) => startedAt)
  expect(new Set(started).size).toBe(started.length)
  expect(moments).not.toContain(NaN)
})
