import { expect, it } from 'vitest'
import { readBargainingStep } from '../../../../shared/case/steps/bargaining-step.ts'
import { setFields } from '../../../../shared/case/write.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import {
  bargainedCase,
  lineCount,
  pricedCase,
  productId,
  withLock,
  withSubmission,
} from './bargaining-case.ts'

it('has not started before the first proposal, and says so', () => {
  const step = readBargainingStep(pricedCase().state, productId)
  expect(step).toMatchObject({ started: false, done: 0, total: lineCount })
  expect(step.missing).toEqual([{ code: 'no-proposal' }])
  expect(readBargainingStep(pricedCase().state, undefined).started).toBe(false)
})

it('counts agreed lines and names the others', () => {
  const step = readBargainingStep(bargainedCase().state, productId)
  expect(step).toMatchObject({ started: true, done: 9, total: 16 })
  expect(step.missing).toHaveLength(7)
  expect(step.missing[0]).toEqual({ code: 'open-line', at: 'operation-3', row: 3 })
})

it('is complete when every line is agreed, and no longer when a baseline changes', () => {
  const submitted = withSubmission(bargainedCase(), 'employer', 'employer-3')
  const all = [3, 7, 11, 13, 14, 15, 16].reduce(
    (sample, number) => withLock(sample, number, '0.000'),
    submitted,
  )
  expect(readBargainingStep(all.state, productId)).toMatchObject({ done: 16, missing: [] })
  const dearer = all.commit('小时', setFields('terms', 'terms', { baseHourlyYuan: decimalLiteral('12') }))
  const stale = readBargainingStep(dearer.state, productId)
  expect(stale.missing[0]).toMatchObject({ code: 're-study', row: 1 })
  expect(stale).toMatchObject({ done: 0, total: 16 })
})
