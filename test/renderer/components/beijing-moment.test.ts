import { afterEach, expect, it } from 'vitest'
import { beijingDate } from '../../../renderer/components/beijing-moment.ts'
import { clockWords, momentWords } from '../../../renderer/components/moment-words.ts'
import { instantOfLocal, localMinute } from '../../../renderer/features/measurement/gate/local-minute.ts'
import { dayMinute } from '../../../renderer/features/measurement/review/study-moments.ts'
import { beijingMinute } from '../../../shared/dates/beijing-time.ts'

const zone = process.env['TZ']
const moment = '2014-06-17T12:54:09Z'

it.each(['UTC', 'America/New_York', 'Asia/Shanghai'])(
  'screen and paper say one time on a computer of %s',
  (here) => {
    process.env['TZ'] = here
    expect(clockWords(moment)).toBe('20:54:09')
    expect(dayMinute(moment)).toBe('06-17 20:54')
    expect(localMinute(new Date(moment))).toBe('2014-06-17 20:54')
    expect(instantOfLocal('2014-06-17 20:54')).toBe('2014-06-17T12:54:00.000Z')
    expect(momentWords(moment, new Date('2014-06-17T17:00:00Z'))).toBe('昨天 20:54')
    expect(beijingDate(new Date('2014-06-17T17:00:00Z'))).toBe('2014-06-18')
    expect(beijingMinute(moment)).toEqual({ date: '2014-06-17', clock: '20:54' })
  },
)

afterEach(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})
