import { describe, expect, test } from 'vitest'
import { missingConditions } from '../../../../shared/case/measurement/conditions.ts'
import { calculateFigures } from '../../../../shared/case/measurement/figures.ts'
import { readCycleRows } from '../../../../shared/case/measurement/cycle-rows.ts'
import { readElementFigures } from '../../../../shared/case/measurement/element-figures.ts'
import { previewDecision } from '../../../../shared/case/measurement/exclusion-effect.ts'
import { readOperationRows } from '../../../../shared/case/measurement/operation-row.ts'
import { readRequirement } from '../../../../shared/case/measurement/requirement.ts'
import { findSealRefusals, sealOperation } from '../../../../shared/case/measurement/seal.ts'
import { readStudyTerms } from '../../../../shared/case/measurement/study-terms.ts'
import { readStudy, type Study } from '../../../../shared/case/measurement/study.ts'
import { countPresses } from '../../../../shared/case/measurement/taps.ts'
import { deriveStudyFigure } from '../../../../shared/case/measurement/derive-study.ts'
import { typedReadingId } from '../../../../shared/case/measurement/typed-cells.ts'
import { readMeasurementStep } from '../../../../shared/case/steps/measurement-step.ts'
import { addFact, setFields } from '../../../../shared/case/write.ts'
import { parseElementId } from '../../../../shared/measurement/time-study/identity.ts'
import { parseInstant } from '../../../../shared/dates/instant-string.ts'
import { ineffectiveOf } from '../../../../shared/record/read-state.ts'
import { writeExact } from '../../../../shared/numbers/exact-string.ts'
import { d, sixCycles, StudyCase } from './study-case.ts'

const studyOf = (one: StudyCase, id = 's'): Study => {
  const read = readStudy(one.state, id)
  if (read?.ok !== true) throw new Error(JSON.stringify(read))
  return read.value
}

const timed = (): StudyCase => {
  const one = new StudyCase()
  one.tell('W-07')
  one.open('s')
  one.time('s', sixCycles)
  return one
}

const seal = (one: StudyCase, id = 's') =>
  one.commit(
    sealOperation(one.state, studyOf(one, id), readStudyTerms(one.state), {
      id: `seal-${id}`,
      by: '记录员',
      sealedAt: '2026-06-17T07:00:00.000Z',
    }),
  )

const sealCodes = (one: StudyCase) =>
  findSealRefusals(one.state, studyOf(one), readStudyTerms(one.state)).map(({ code }) => code)

describe('a study timed with the watch', () => {
  test('presses become readings, mean, normal and standard time', () => {
    const one = timed()
    const study = studyOf(one)
    const figures = calculateFigures([study], readStudyTerms(one.state))
    expect(readCycleRows(study).map(({ total }) => total)).toEqual(Array(6).fill('15.00'))
    expect(figures.observed && writeExact(figures.observed)).toBe('15')
    expect(figures.normal && writeExact(figures.normal)).toBe('15.75')
    expect(figures.standard?.seconds).toBe('18.1')
    expect(deriveStudyFigure(study, readStudyTerms(one.state), 'standard')?.result.value).toBe('18.1')
    expect(readElementFigures(study).map(({ mean, limits }) => [mean, limits])).toEqual([
      ['5.00', null],
      ['10.00', null],
    ])
    expect(countPresses(one.state, 's')).toBe(14)
  })

  test('before five readings it says how many are still needed to judge', () => {
    const one = new StudyCase()
    one.tell('W-07')
    one.open('s')
    one.time('s', sixCycles.slice(0, 3))
    const study = studyOf(one)
    expect(readRequirement(study.timeStudy, readStudyTerms(one.state).precision)).toEqual({
      kind: 'too-few',
      measured: 3,
      lacking: 2,
    })
    expect(calculateFigures([study], readStudyTerms(one.state)).observed).toBeNull()
  })

  test('another run of the clock is only ever unobserved', () => {
    const one = new StudyCase()
    one.open('s')
    one.press('s', { kind: 'start' }, 0)
    one.press('s', { kind: 'element-end' }, 500)
    one.press('s', { kind: 'start' }, 90_000, 's2')
    one.press('s', { kind: 'element-end' }, 90_500, 's2')
    const { tapReading } = studyOf(one)
    expect(tapReading?.balance).toEqual({
      elapsedSeconds: '905.00',
      workSeconds: '10.00',
      interruptionSeconds: '0.00',
      unobservedSeconds: '895.00',
    })
  })

  test('a strike keeps the press and takes its effect', () => {
    const one = new StudyCase()
    one.open('s')
    one.press('s', { kind: 'start' }, 0)
    const wrong = one.press('s', { kind: 'element-end' }, 20)
    one.press('s', { kind: 'strike', strikes: wrong }, 60)
    one.press('s', { kind: 'element-end' }, 500)
    const study = studyOf(one)
    expect(study.taps).toHaveLength(4)
    expect(readCycleRows(study)[0]?.cells[0]).toMatchObject({ state: 'observed', seconds: '5.00' })
  })
})

describe('exclusion', () => {
  test('its effect is known before it is made, and the reading stays', () => {
    const one = timed()
    const element = parseElementId('o1-e2')
    const at = parseInstant('2026-06-17T06:30:00.000Z', { field: 'exclusion' })
    if (!element.ok || !at.ok) throw new Error('fixture')
    const terms = readStudyTerms(one.state)
    const effect = previewDecision(one.state, studyOf(one), terms, {
      decision: 'exclude',
      cycle: 3,
      elementId: element.value,
      reason: '断线',
      by: '记录员',
      at: at.value,
    })
    expect([effect.before.standardSeconds, effect.after.standardSeconds]).toEqual(['18.1', '18.1'])
    expect(studyOf(one).timeStudy.exclusions).toEqual([])
    one.commit(
      addFact('reading-decision', 'x', {
        studyId: 's',
        decision: 'exclude',
        cycle: d('3'),
        elementId: 'o1-e2',
        reason: '断线',
        by: '记录员',
        at: '2026-06-17T06:30:00.000Z',
      }),
    )
    const row = readCycleRows(studyOf(one))[2]
    expect(row?.total).toBeNull()
    expect(row?.cells[1]).toMatchObject({ seconds: '10.10', excluded: { reason: '断线' } })
  })
})

describe('sealing', () => {
  test('is refused without consent, conditions, rating and 测完, each by name', () => {
    const one = new StudyCase()
    one.open('s', 'o1', 'W-07', { ratingUnion: null, fabric: null, daysOnLine: null, chosenByBoth: null })
    one.press('s', { kind: 'start' }, 0)
    expect(sealCodes(one)).toEqual([
      'watch-running',
      'not-consented',
      'problem',
      'problem',
      'not-rated',
      'conditions-missing',
    ])
    expect(missingConditions(studyOf(one).source)).toEqual(['experience', 'fabric', 'chosenByBoth'])
    one.tell('W-07', false)
    expect(sealCodes(one)).toContain('not-consented')
  })

  test('freezes the study: what is set later has no effect', () => {
    const one = timed()
    expect(sealCodes(one)).toEqual([])
    seal(one)
    one.commit(setFields('time-study', 's', { ratingUnion: d('90') }))
    expect(studyOf(one).source.ratingUnion).toBe('105')
    expect(ineffectiveOf(one.state).map(({ reason }) => reason.code)).toEqual(['frozen'])
    const [row] = readOperationRows(one.state, 'p')
    expect([row?.status, row?.time.seconds, row?.measured]).toEqual(['sealed', '18.1', 6])
  })

  test('another method asks for a new study', () => {
    const one = timed()
    seal(one)
    one.commit(setFields('method-card', 'o1', { content: '改用自动剪线' }))
    const [row] = readOperationRows(one.state, 'p')
    expect([row?.status, row?.time.seconds, row?.time.needsRestudy]).toEqual(['re-study', null, true])
    expect(readMeasurementStep(one.state, 'p').missing.map(({ code }) => code)).toEqual([
      're-study',
      'not-measured',
    ])
  })

  test('a card that gets another element later does not move a reading', () => {
    const one = new StudyCase()
    one.tell('W-07')
    one.open('s', 'o1', 'W-07', { elementIds: ['o1-e1', 'o1-e2'], methodDigest: 'as it was' })
    one.time('s', sixCycles)
    const before = readCycleRows(studyOf(one))
    one.commit(
      setFields('element', 'o1-e0', { operationId: 'o1', name: 'e0', breakPoint: '离针', order: 'Zz' }),
      setFields('element', 'o1-e2', { removed: true }),
    )
    expect(readCycleRows(studyOf(one))).toEqual(before)
    expect(sealCodes(one)).toEqual(['method-changed'])
  })

  test('a press or decision after sealing breaks the seal instead of slipping in', () => {
    const one = timed()
    seal(one)
    one.commit(
      addFact('reading-decision', 'late', {
        studyId: 's',
        decision: 'exclude',
        cycle: d('1'),
        elementId: null,
        reason: '断线',
        by: '别人',
        at: '2026-06-18T06:30:00.000Z',
      }),
    )
    expect(readOperationRows(one.state, 'p')[0]?.time).toMatchObject({ seconds: null, needsRestudy: true })
  })
})

test('several workers: the mean of the workers’ means', () => {
  const one = timed()
  one.tell('W-08')
  one.open('s8', 'o1', 'W-08')
  one.time(
    's8',
    sixCycles.map(([left, right]) => [left + 100, right + 100] as const),
  )
  seal(one)
  seal(one, 's8')
  const [row] = readOperationRows(one.state, 'p')
  const observed = row?.time.figures?.observed
  expect(observed && writeExact(observed)).toBe('16')
  expect(row?.time.studies).toHaveLength(2)
})

describe('a sheet typed in', () => {
  const typed = (cells: readonly (readonly [string, string])[], total: string | null): StudyCase => {
    const one = new StudyCase()
    one.tell('W-07')
    one.open('s', 'o1', 'W-07', {
      method: 'typed',
      typedTotalSeconds: total === null ? null : d(total),
    })
    one.commit(
      ...cells.flatMap((row, cycle) =>
        row.flatMap((seconds, at) => {
          const elementId = `o1-e${String(at + 1)}`
          if (seconds === '') return []
          return [
            setFields('typed-reading', typedReadingId('s', cycle + 1, elementId), {
              studyId: 's',
              elementId,
              cycle: d(String(cycle + 1)),
              seconds,
            }),
          ]
        }),
      ),
    )
    return one
  }
  const six = sixCycles.map(([left, right]) => [(left / 100).toFixed(2), (right / 100).toFixed(2)] as const)

  test('gives the same figures as the watch; - is not done and empty is missed', () => {
    const one = typed([...six, ['-', '']], '90.0')
    const study = studyOf(one)
    expect(calculateFigures([study], readStudyTerms(one.state)).standard?.seconds).toBe('18.1')
    expect(readCycleRows(study)[6]?.cells.map(({ state }) => state)).toEqual(['not-performed', 'unobserved'])
    expect(sealCodes(one)).toEqual([])
  })

  test('misses its total by more than 2 % and cannot be sealed', () => {
    expect(sealCodes(typed(six, '95.0'))).toEqual(['problem'])
  })
})

test('a given time counts as timed; without seconds it does not', () => {
  const one = new StudyCase()
  one.commit(
    setFields('operation', 'o1', {
      timeSource: 'agreed-by-both',
      givenSeconds: d('66'),
      givenTimeReference: '会议纪要',
    }),
    setFields('operation', 'o2', { timeSource: 'similar-operation' }),
  )
  const [first, second] = readOperationRows(one.state, 'p')
  expect([first?.status, first?.time.seconds]).toEqual(['agreed-by-both', '66.0'])
  expect([second?.status, second?.time.seconds]).toEqual(['not-measured', null])
  expect(readMeasurementStep(one.state, 'p')).toMatchObject({ done: 1, total: 2, started: true })
})
