import { expect, test, vi } from 'vitest'
import { gapTable } from '../../../shared/case/bargaining/gap-table.ts'
import { describeRound, typePrices } from '../../../shared/case/bargaining/round-acts.ts'
import { unlockLine } from '../../../shared/case/bargaining/lock-acts.ts'
import { walkDemonstration } from '../../../shared/case/demonstration/demonstration.ts'
import { pricedTable } from '../../../shared/case/pricing/priced-table.ts'
import { operationRows } from '../../../shared/case/products/operation-rows.ts'
import { listRecords } from '../../../shared/case/read.ts'
import { caseMeaning } from '../../../shared/case/record-kinds.ts'
import { stepStates } from '../../../shared/case/steps/step-states.ts'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import type { IdentifiedChange } from '../../../shared/record/change.ts'
import { emptyState, type FoldState } from '../../../shared/record/fold-state.ts'
import { fold, foldOnto } from '../../../shared/record/fold.ts'
import { setFields } from '../../../shared/case/write.ts'
import {
  bargainedCase,
  operationIdOf,
  productId,
  tableOf,
  withLock,
  withRound,
  withSubmission,
  withTyped,
} from './bargaining/bargaining-case.ts'

const look = (state: FoldState) =>
  listRecords(state, 'product').map(({ id }) => ({
    rows: operationRows(state, id),
    priced: pricedTable(state, id),
    gaps: gapTable(state, id),
    steps: stepStates(state, id),
  }))

test('after every few changes of a whole case, what was remembered is what a fresh reading gives', () => {
  const changes = walkDemonstration()
  let state = emptyState(caseMeaning)
  let compared = 0
  changes.forEach((change, index) => {
    state = foldOnto(state, [change], caseMeaning)
    const shown = look(state)
    if (index % 30 !== 0 && index !== changes.length - 1) return
    // Folded from nothing, no part is an object that was ever seen, so nothing can be remembered.
    expect(shown).toEqual(look(fold(changes.slice(0, index + 1), caseMeaning)))
    compared += 1
  })
  expect(compared).toBeGreaterThan(8)
})

const viewers = ['operator', 'union', 'employer', 'both'] as const

/** What moves the rounds that were submitted, the one under way, or what both are multiplied with. */
function negotiate() {
  const third = bargainedCase()
  const round = tableOf(third).round
  const lock = tableOf(third).lines[0]?.lock
  if (round === null || lock === undefined || lock === null) throw new Error('the sample is under way')
  const operation = (number: number, fields: Parameters<typeof setFields<'operation'>>[2]) =>
    setFields('operation', operationIdOf(number), fields)
  const whole = withTyped(third, 'employer', [[13, '0.107']])
    .commit(
      '取回报价',
      ...typePrices(productId, round, 'employer', [{ operationId: operationIdOf(3), priceYuan: null }]),
    )
    .commit('每件两次', operation(13, { countPerGarment: decimalLiteral('2') }))
    .commit(
      '解锁',
      unlockLine(lock, { id: 'unlock-1', reason: '看错了行', operator: '记录员', unlockedAt: lock.lockedAt }),
    )
  const fourth = withRound(withSubmission(whole, 'employer', 'employer-3'), 'face-to-face', '2014-07-23')
  const opened = tableOf(fourth).round
  if (opened === null) throw new Error('the fourth round was opened')
  const typed = withTyped(withTyped(fourth, 'union', [[13, '0.109']]), 'union', [[13, '0.108']])
  return withLock(typed, 7, '0.000')
    .commit('改日期', describeRound(opened, { heldOn: '2014-07-24' }))
    .commit('小时工资标准', setFields('terms', 'terms', { baseHourlyYuan: decimalLiteral('12.00') }))
    .commit('删除工序', operation(2, { removed: true }))
}

/** Read by modules that have read nothing yet: what a memo wrongly keeps for the whole program is not there either. */
async function readAnew(changes: readonly IdentifiedChange[]) {
  vi.resetModules()
  const { gapTable: table } = await import('../../../shared/case/bargaining/gap-table.ts')
  const { fold: foldAnew } = await import('../../../shared/record/fold.ts')
  const state = foldAnew(changes, caseMeaning)
  return viewers.map((viewer) => table(state, productId, viewer))
}

test('all through a negotiation, each viewer is shown what a fresh reading gives', async () => {
  const { changes } = negotiate()
  const start = changes.findIndex(({ change }) => change.label === '开一轮')
  let state = fold(changes.slice(0, start), caseMeaning)
  for (const [index, change] of changes.entries()) {
    if (index < start) continue
    state = foldOnto(state, [change], caseMeaning)
    const shown = viewers.map((viewer) => gapTable(state, productId, viewer))
    if (index % 3 !== 0 && index < changes.length - 6) continue
    expect(shown).toEqual(await readAnew(changes.slice(0, index + 1)))
  }
  expect([state.ineffective.size, changes.length - start > 30]).toEqual([0, true])
}, 60_000)
