import { findNamedTwice } from '../../product/named-twice.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { operationRows, type OperationRow } from '../products/operation-rows.ts'
import { openFieldsOfProduct, operationOf } from '../versions/open-fields-of-step.ts'
import type { Missing, StepReader } from './step-state.ts'

const gapOf = ({ id, number, name, card, timeGiven }: OperationRow): Missing | undefined => {
  if (name === '') return { code: 'name-missing', at: id, row: number }
  return card.complete || timeGiven ? undefined : { code: 'card-missing', at: id, row: number }
}

/** One for each field; `at` is the operation it belongs to, where it belongs to one. */
const inTwoVersions = (
  state: FoldState,
  productId: string | undefined,
  rows: readonly OperationRow[],
): readonly Missing[] =>
  openFieldsOfProduct(state, productId).map((open): Missing => {
    const row = rows.find(({ id }) => id === operationOf(state, open))
    return { code: 'two-versions', ...(row === undefined ? {} : { at: row.id, row: row.number }) }
  })

/** 一品: done when every operation has a name of its own and a card that it can be timed by. */
export const readProductsStep: StepReader = (state, productId) => {
  const rows = operationRows(state, productId)
  if (rows.length === 0) {
    return { step: 'products', started: false, done: 0, total: 0, missing: [{ code: 'no-operations' }] }
  }
  const gaps = rows.flatMap((row) => gapOf(row) ?? [])
  const twice = findNamedTwice(rows.map((row) => ({ ...row, row: row.number }))).map(({ at }): Missing => ({
    code: 'named-twice',
    ...(at.row === undefined ? {} : { row: at.row }),
  }))
  return {
    step: 'products',
    started: true,
    done: rows.length - gaps.length,
    total: rows.length,
    cards: rows.filter(({ card }) => card.complete).length,
    missing: [...gaps, ...twice, ...inTwoVersions(state, productId, rows)],
  }
}
