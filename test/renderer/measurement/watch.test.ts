import { describe, expect, test } from 'vitest'
import {
  beginSession,
  cumulativeAt,
  isStall,
} from '../../../renderer/features/measurement/watch/watch-clock.ts'
import {
  balanceWords,
  readLiveTime,
  tenthsWords,
} from '../../../renderer/features/measurement/watch/live-time.ts'
import { tapMeaning } from '../../../renderer/features/measurement/watch/tap-meaning.ts'
import { phaseOf } from '../../../renderer/features/measurement/watch/watch-phase.ts'
import {
  goOnWords,
  missedWords,
  tooClose,
} from '../../../renderer/features/measurement/watch/watch-sentence.ts'
import { readStudy, type Study } from '../../../shared/case/measurement/study.ts'
import { d, StudyCase } from '../../shared/case/measurement/study-case.ts'

const studyOf = (one: StudyCase): Study => {
  const read = readStudy(one.state, 's')
  if (read?.ok !== true) throw new Error('fixture')
  return read.value
}

const opened = (): StudyCase => {
  const one = new StudyCase()
  one.open('s')
  return one
}

describe('the clock of a study', () => {
  test('begins at nought and rounds each press once to 0.01 s', () => {
    const session = beginSession('s1', 1234.567, null, 0)
    expect(cumulativeAt(session, 1234.567, undefined)).toBe('0')
    expect(cumulativeAt(session, 7474.571, d('0'))).toBe('6240')
  })

  test('goes on over runs by the clock on the wall, and never back', () => {
    const session = beginSession('s2', 50, { cumulative: 6240, at: 1_000_000 }, 1_052_003)
    expect(cumulativeAt(session, 50, d('6240'))).toBe('58240')
    const setBack = beginSession('s3', 50, { cumulative: 6240, at: 1_000_000 }, 900_000)
    expect(cumulativeAt(setBack, 50, d('6240'))).toBe('6240')
    expect(cumulativeAt(setBack, 20, d('6240'))).toBe('6240')
  })

  test('sleep is a stall; a hidden page whose timers are slowed is not', () => {
    expect([
      isStall(1_020, false),
      isStall(52_000, false),
      isStall(60_100, true),
      isStall(600_000, true),
    ]).toEqual([false, true, false, true])
  })
})

describe('what the watch shows', () => {
  test('its parts add up to the whole, to the tenth', () => {
    const words = balanceWords({
      cycle: 0,
      element: 0,
      interruption: 0,
      work: 358_050,
      interrupted: 14_250,
      unobserved: 90,
    })
    expect(words).toEqual({
      elapsed: '06:12.2',
      work: '05:58.0',
      interrupted: '00:14.2',
      unobserved: '00:00.0',
    })
    expect(tenthsWords(17_999)).toBe('17.9')
  })

  test('an interruption stops element and cycle', () => {
    const one = opened()
    one.press('s', { kind: 'start' }, 0)
    one.press('s', { kind: 'element-end' }, 500)
    one.press('s', { kind: 'interruption-start', reason: 'machine' }, 700)
    const study = studyOf(one)
    const session = { id: 's1', base: 0, origin: 0 }
    const phase = phaseOf(study, session)
    expect(phase).toBe('interrupted')
    if (study.tapReading === null) throw new Error('fixture')
    expect(readLiveTime(study.tapReading, phase, 20_000, false)).toMatchObject({
      cycle: 7_000,
      element: 2_000,
      interruption: 13_000,
      work: 7_000,
      interrupted: 13_000,
    })
  })

  test('a run that is over asks to go on from the next cycle', () => {
    const one = opened()
    expect(phaseOf(studyOf(one), null)).toBe('ready')
    one.press('s', { kind: 'start' }, 0)
    expect(phaseOf(studyOf(one), { id: 's1', base: 0, origin: 0 })).toBe('running')
    expect(phaseOf(studyOf(one), null)).toBe('resume')
    one.press('s', { kind: 'pause' }, 300)
    expect(phaseOf(studyOf(one), null)).toBe('paused')
  })
})

describe('what it says', () => {
  test('the tap bar names what the next press means', () => {
    const { elements } = studyOf(opened()).method
    expect(tapMeaning('running', elements, 0).title).toBe('「e1」做完时按一下')
    expect(tapMeaning('running', elements, 1).detail).toBe('看到离针。按完开始下一个周程')
    expect(tapMeaning('ready', elements, 0).detail).toBe('按空格开始，第一下记在「e1」开始时')
  })

  test('two presses within 0.3 s, and a missed one', () => {
    const one = opened()
    one.press('s', { kind: 'start' }, 0)
    one.press('s', { kind: 'element-end' }, 500)
    one.press('s', { kind: 'element-end' }, 521)
    expect(tooClose(studyOf(one).taps)).toBe('刚才两下只隔 0.21 秒，已都记下。按错了请撤销一按。')
    one.press('s', { kind: 'missed' }, 900)
    expect(tooClose(studyOf(one).taps)).toBeUndefined()
    expect(missedWords(studyOf(one), 1)).toBe('漏按了：这个周程的「e1」和「e2」记作“未观测”。')
  })
})

describe('after a pause or a reload', () => {
  const begun = (): StudyCase => {
    const one = opened()
    one.press('s', { kind: 'start' }, 0)
    one.press('s', { kind: 'element-end' }, 500)
    return one
  }

  test('says the cycle that the list shows, and none while nothing was seen', () => {
    expect(goOnWords(studyOf(begun())).words).toBe('上次测到第 1 周程。按键都在，从下一个周程接着测。')
    const one = opened()
    one.press('s', { kind: 'start' }, 0)
    expect(goOnWords(studyOf(one)).words).toBe('还没有测完一个单元。从第一个周程接着测。')
  })

  test('the time that passes is unobserved, and the sum stays exact', () => {
    const { tapReading } = studyOf(begun())
    if (tapReading === null) throw new Error('fixture')
    expect(readLiveTime(tapReading, 'resume', 12_000, false)).toMatchObject({
      work: 5_000,
      interrupted: 0,
      unobserved: 7_000,
    })
  })
})
