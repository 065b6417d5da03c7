import { expect, test } from 'vitest'
import { gapTable } from '../../../shared/case/bargaining/gap-table.ts'
import { walkDemonstration } from '../../../shared/case/demonstration/demonstration.ts'
import { pricedTable } from '../../../shared/case/pricing/priced-table.ts'
import { operationRows } from '../../../shared/case/products/operation-rows.ts'
import { listRecords } from '../../../shared/case/read.ts'
import { caseMeaning } from '../../../shared/case/record-kinds.ts'
import { stepStates } from '../../../shared/case/steps/step-states.ts'
import { emptyState, type FoldState } from '../../../shared/record/fold-state.ts'
import { fold, foldOnto } from '../../../shared/record/fold.ts'

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
