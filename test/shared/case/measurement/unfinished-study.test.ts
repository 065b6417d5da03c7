import { describe, expect, test } from 'vitest'
import { figuresOfStudy } from '../../../../shared/case/measurement/figures.ts'
import { deriveStudyFigure } from '../../../../shared/case/measurement/derive-study.ts'
import { readStudyTerms } from '../../../../shared/case/measurement/study-terms.ts'
import { readStudy, type Study } from '../../../../shared/case/measurement/study.ts'
import { lastRunBeganAt } from '../../../../shared/case/measurement/taps.ts'
import { findUnfinishedStudy } from '../../../../shared/case/measurement/unfinished-study.ts'
import { sixCycles, StudyCase } from './study-case.ts'

const studyOf = (one: StudyCase): Study => {
  const read = readStudy(one.state, 's')
  if (read?.ok !== true) throw new Error('fixture')
  return read.value
}

const begun = (): StudyCase => {
  const one = new StudyCase()
  one.tell('W-07')
  one.open('s')
  one.press('s', { kind: 'start' }, 0)
  one.press('s', { kind: 'element-end' }, 500)
  one.press('s', { kind: 'element-end' }, 1500)
  one.press('s', { kind: 'element-end' }, 2000)
  return one
}

describe('a study that was begun and not ended', () => {
  test('is offered again, running or paused, until 测完', () => {
    const one = begun()
    const found = { studyId: 's', operationName: 'o1', workerCode: 'W-07', lastCycle: 2 }
    expect(findUnfinishedStudy(one.state)).toEqual({ ...found, paused: false })
    one.press('s', { kind: 'pause' }, 2300)
    expect(findUnfinishedStudy(one.state)).toEqual({ ...found, paused: true })
    one.press('s', { kind: 'finish' }, 9000, 's2')
    expect(findUnfinishedStudy(one.state)).toBeUndefined()
  })

  test('is not offered before its first press; of two the one pressed last is', () => {
    const one = new StudyCase()
    one.tell('W-07')
    one.open('s')
    expect(findUnfinishedStudy(one.state)).toBeUndefined()
    one.press('s', { kind: 'start' }, 0)
    one.open('t', 'o2', 'W-08')
    one.press('t', { kind: 'start' }, 0)
    expect(findUnfinishedStudy(one.state)?.studyId).toBe('t')
    one.press('s', { kind: 'element-end' }, 500)
    expect(findUnfinishedStudy(one.state)?.studyId).toBe('s')
  })

  test('what lies between pause, reload and the next start is unobserved, exactly', () => {
    const one = begun()
    one.press('s', { kind: 'pause' }, 2300)
    one.press('s', { kind: 'start' }, 61_00, 's2')
    one.press('s', { kind: 'element-end' }, 66_00, 's2')
    expect(studyOf(one).tapReading?.balance).toEqual({
      elapsedSeconds: '66.00',
      workSeconds: '25.00',
      interruptionSeconds: '0.00',
      unobservedSeconds: '41.00',
    })
  })

  test('its clock is taken from the press of its last run that was written down soonest', () => {
    const one = begun()
    const at = Date.parse('2026-06-17T06:00:00.000Z')
    expect(lastRunBeganAt(one.state, 's')).toBe(at - 20_000)
    one.press('s', { kind: 'start' }, 30_00, 's2')
    expect(lastRunBeganAt(one.state, 's')).toBe(at - 30_000)
    expect(lastRunBeganAt(one.state, 'none')).toBeNull()
  })
})

test('without a rating there is a mean, and no normal and no standard time', () => {
  const one = new StudyCase()
  one.tell('W-07')
  one.open('s', 'o1', 'W-07', { ratingUnion: null })
  one.time('s', sixCycles)
  const terms = readStudyTerms(one.state)
  const { observed, normal, standard } = figuresOfStudy(studyOf(one), terms)
  expect([observed === null, normal, standard]).toEqual([false, null, null])
  expect(deriveStudyFigure(studyOf(one), terms, 'standard')).toBeNull()
  expect(deriveStudyFigure(studyOf(one), terms, 'observed')).not.toBeNull()
})
