import { expect, test } from 'vitest'
import { readSetupStep } from '../../../../shared/case/steps/setup-step.ts'
import { setFields } from '../../../../shared/case/write.ts'
import { completeTerms, stateOf } from '../terms/terms-state.ts'

const parties = [
  setFields('case', 'case', { name: '案卷', agreementTitle: '劳动定额专项协议', agreementNumber: '1' }),
  setFields('party', 'employer', { name: '某行业协会', represents: '本行业签约企业' }),
  setFields('party', 'union', { name: '某行业工会联合会', represents: '上述企业职工' }),
  setFields('representative', 'r1', { side: 'employer', name: '甲一', chief: true, order: 'a0' }),
]
const unionChief = setFields('representative', 'r2', {
  side: 'union',
  name: '乙一',
  chief: true,
  order: 'a0',
})

test('an empty case has not begun and lacks everything once', () => {
  const step = readSetupStep(stateOf([]), undefined)
  expect(step.started).toBe(false)
  expect(step.done).toBe(0)
  expect(step.missing).toHaveLength(step.total)
})

test('a chief without a name, or on one side only, is missing', () => {
  const state = stateOf([...parties, ...completeTerms])
  expect(readSetupStep(state, undefined).missing).toEqual([{ code: 'union-chief' }])
  const nameless = setFields('representative', 'r2', { side: 'union', chief: true, order: 'a0' })
  expect(readSetupStep(stateOf([...parties, nameless, ...completeTerms]), undefined).missing).toHaveLength(1)
})

test('both sides registered and every term stated', () => {
  const step = readSetupStep(stateOf([...parties, unionChief, ...completeTerms]), undefined)
  expect(step).toMatchObject({ started: true, missing: [] })
  expect(step.done).toBe(step.total)
})

test('what the agreement takes from here is missing here too', () => {
  const silent = [
    setFields('party', 'employer', { represents: null }),
    setFields('case', 'case', { agreementNumber: ' ' }),
  ]
  const { missing } = readSetupStep(stateOf([...parties, unionChief, ...completeTerms, ...silent]), undefined)
  expect(missing).toEqual([{ code: 'agreement-number' }, { code: 'employer-represents' }])
})
