import { describe, expect, it } from 'vitest'
import {
  checkTrialDays,
  readTrialDays,
} from '../../../renderer/features/pricing/achievability/trial-entry.ts'
import { checkDate } from '../../../renderer/components/fields/date-entry.ts'

describe('the length of a trial', () => {
  it.each(['1', '10', '１０', ' 250 ', '10.0'])('%j is one', (typed) => {
    expect(checkTrialDays(typed)).toBeUndefined()
  })

  it.each(['', 'abc', '-3', '0', '1.5', '251', '9999', '1e1', '十天'])(
    '%j is none, and is never ten',
    (typed) => {
      expect(checkTrialDays(typed)).toContain('试行期')
      expect(readTrialDays(typed).ok).toBe(false)
    },
  )

  it('is quoted as it was typed, and so is a day that is none', () => {
    expect(checkTrialDays('9999')).toBe('试行期写的是 9999。试行期应是 1 至 250 之间的整数。')
    expect(checkDate('昨天')).toContain('昨天')
  })
})
