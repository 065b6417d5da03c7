import { expect, test } from 'vitest'
import { isAgreed } from '../../../../shared/case/bargaining/agreed-lines.ts'
import { pricedTable } from '../../../../shared/case/pricing/priced-table.ts'
import { reopenRoundings, roundingsLockedBy } from '../../../../shared/case/terms/rounding-lock.ts'
import { setFields } from '../../../../shared/case/write.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import type { FoldState } from '../../../../shared/record/fold-state.ts'
import {
  bargainedCase,
  pricedCase,
  productId,
  withSubmission,
  withTyped,
  withWholeRound,
} from '../bargaining/bargaining-case.ts'

const act = {
  id: 'reopening-1',
  unionRepresentative: '陈桂芳',
  employerRepresentative: '何建国',
  reason: '三位小数在工资条上印不下',
  operator: '记录员',
  reopenedAt: '2014-07-16T06:40:00Z',
}

const agreedLines = (state: FoldState): number => {
  const table = pricedTable(state, productId)
  if (!table.ok) throw new Error('the sample has terms')
  return table.value.rows.filter((row) => isAgreed(state, row)).length
}

test('the first submitted proposal closes the roundings', () => {
  const before = pricedCase()
  expect(roundingsLockedBy(before.state)).toBeUndefined()
  expect(reopenRoundings(before.state, act)).toBeNull()
  const after = withWholeRound(before, 1, 'back-to-back', '2014-07-02')
  expect(roundingsLockedBy(after.state)).toBe('1')
})

test('both sides open them by one act; what is set then keeps no agreed line agreed', () => {
  const talks = bargainedCase()
  expect(agreedLines(talks.state)).toBe(9)
  const fact = reopenRoundings(talks.state, act)
  if (fact === null) throw new Error('the roundings are closed')
  const reopened = talks.commit('双方同意改舍入', fact)
  expect(reopened.state.ineffective.size).toBe(0)
  expect(roundingsLockedBy(reopened.state)).toBeUndefined()
  expect(agreedLines(reopened.state)).toBe(9)
  const price = reopened.commit('改', setFields('terms', 'terms', { priceScale: decimalLiteral('2') }))
  expect(agreedLines(price.state)).toBe(0)
  const time = reopened.commit('改', setFields('terms', 'terms', { timeScale: decimalLiteral('0') }))
  expect(agreedLines(time.state)).toBe(0)
})

test('the next proposal closes them again', () => {
  const talks = bargainedCase()
  const fact = reopenRoundings(talks.state, act)
  if (fact === null) throw new Error('the roundings are closed')
  const typed = withTyped(talks.commit('双方同意改舍入', fact), 'employer', [[13, '0.107']])
  expect(roundingsLockedBy(withSubmission(typed, 'employer', 'employer-3').state)).toBe('3')
})
