import { expect, test } from 'vitest'
import { findMandateGap, representativesOf } from '../../../../shared/case/bargaining/representatives.ts'
import { setFields } from '../../../../shared/case/write.ts'
import { stateOf } from '../terms/terms-state.ts'

test('a mandate holds on its first and last day, and one without dates always', () => {
  const [person] = representativesOf(
    stateOf([
      setFields('representative', 'r1', {
        side: 'employer',
        name: '甲一',
        mandateFrom: '2014-07-02',
        mandateUntil: '2014-07-10',
      }),
    ]),
    'employer',
  )
  if (person === undefined) throw new Error('one is registered')
  expect(findMandateGap(person, '2014-07-01')).toEqual({ code: 'not-yet', from: '2014-07-02' })
  expect(findMandateGap(person, '2014-07-02')).toBeNull()
  expect(findMandateGap(person, '2014-07-10')).toBeNull()
  expect(findMandateGap(person, '2014-07-11')).toEqual({ code: 'over', until: '2014-07-10' })
  expect(findMandateGap({ mandateFrom: null, mandateUntil: null }, '2014-07-11')).toBeNull()
})
