import { expect, test } from 'vitest'
import { copyId } from '../../../shared/case/demonstration/copy-the-style.ts'
import { walkDemonstration } from '../../../shared/case/demonstration/demonstration.ts'
import { jacketId, tshirtId } from '../../../shared/case/demonstration/list-operations.ts'
import { pricedTable } from '../../../shared/case/pricing/priced-table.ts'
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
    ['66', '0.208'],
    ['48', '0.151'],
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
