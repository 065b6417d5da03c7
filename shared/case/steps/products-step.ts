import { findNamedTwice } from '../../product/named-twice.ts'
import { operationRows, type OperationRow } from '../products/operation-rows.ts'
import type { Missing, StepReader } from './step-state.ts'

const gapOf = ({ id, number, name, card }: OperationRow): Missing | undefined => {
  if (name === '') return { code: 'name-missing', at: id, row: number }
  return card.complete ? undefined : { code: 'card-missing', at: id, row: number }
}

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
    missing: [...gaps, ...twice],
  }
}
