import { describe, expect, test } from 'vitest'
import { countCompleteCycles } from '../../../../shared/case/measurement/complete-cycles.ts'
import { readOperationRows } from '../../../../shared/case/measurement/operation-row.ts'
import { readRequirement } from '../../../../shared/case/measurement/requirement.ts'
import { sealOperation } from '../../../../shared/case/measurement/seal.ts'
import { readStudyTerms } from '../../../../shared/case/measurement/study-terms.ts'
import { readStudy, type Study } from '../../../../shared/case/measurement/study.ts'
import { readMeasurementStep } from '../../../../shared/case/steps/measurement-step.ts'
import { addFact } from '../../../../shared/case/write.ts'
import { d, sixCycles, StudyCase } from './study-case.ts'

/** The first element scatters, the second is steady. */
const scattered: readonly (readonly [number, number])[] = [
  [300, 1000],
  [520, 990],
  [290, 1010],
  [620, 1000],
  [310, 990],
  [480, 1010],
]

const studyOf = (one: StudyCase, id = 's'): Study => {
  const read = readStudy(one.state, id)
  if (read?.ok !== true) throw new Error(JSON.stringify(read))
  return read.value
}

const timed = (cycles = scattered): StudyCase => {
  const one = new StudyCase()
  one.tell('W-07')
  one.open('s')
  one.time('s', cycles)
  return one
}

const exclude = (one: StudyCase, cycle: string, elementId: string) =>
  one.commit(
    addFact('reading-decision', `d-${cycle}`, {
      studyId: 's',
      decision: 'exclude',
      cycle: d(cycle),
      elementId,
      reason: '断线',
      by: '记录员',
      at: '2026-06-17T06:30:00.000Z',
    }),
  )

const seal = (one: StudyCase, id = 's') =>
  one.commit(
    sealOperation(one.state, studyOf(one, id), readStudyTerms(one.state), {
      id: `seal-${id}`,
      by: '记录员',
      sealedAt: '2026-06-17T07:00:00.000Z',
    }),
  )

describe('one count on every page', () => {
  test('a cycle with an excluded reading does not count, for list, watch and review alike', () => {
    const one = timed()
    exclude(one, '2', 'o1-e2')
    const study = studyOf(one)
    const requirement = readRequirement(study.timeStudy, readStudyTerms(one.state).precision)
    expect(countCompleteCycles(study.timeStudy)).toBe(5)
    expect(requirement.measured).toBe(5)
    expect(readOperationRows(one.state, 'p')[0]?.measured).toBe(5)
  })

  test('what is wanted is held against the readings of the element that decides, in list and review alike', () => {
    const one = timed()
    exclude(one, '2', 'o1-e2')
    const requirement = readRequirement(studyOf(one).timeStudy, readStudyTerms(one.state).precision)
    if (requirement.kind !== 'known') throw new Error('too few')
    expect([requirement.decides.elementId, requirement.decides.valid]).toEqual(['o1-e1', 6])
    expect(readOperationRows(one.state, 'p')[0]).toMatchObject({
      readings: 6,
      needed: requirement.needed,
      measured: 5,
    })
  })

  test('before it can be said which element decides, the complete cycles are counted', () => {
    const one = timed(scattered.slice(0, 3))
    expect(readOperationRows(one.state, 'p')[0]).toMatchObject({ readings: 3, needed: null, measured: 3 })
  })

  test('an element that was not done leaves the cycle complete, a missed press does not', () => {
    const one = new StudyCase()
    one.tell('W-07')
    one.open('s')
    one.press('s', { kind: 'start' }, 0)
    one.press('s', { kind: 'element-end' }, 500)
    one.press('s', { kind: 'not-performed' }, 500)
    one.press('s', { kind: 'element-end' }, 1000)
    one.press('s', { kind: 'missed' }, 2000)
    one.press('s', { kind: 'element-end' }, 2500)
    one.press('s', { kind: 'element-end' }, 3000)
    expect(countCompleteCycles(studyOf(one).timeStudy)).toBe(1)
  })

  test('the count that is wanted is the own count of the element that asks for most', () => {
    const one = timed()
    exclude(one, '2', 'o1-e2')
    const requirement = readRequirement(studyOf(one).timeStudy, readStudyTerms(one.state).precision)
    if (requirement.kind !== 'known') throw new Error(requirement.kind)
    const { decides, needed, remaining } = requirement
    expect([decides.elementId, decides.valid, decides.needed]).toEqual(['o1-e1', 6, needed])
    expect(remaining).toBe(needed - 6)
  })
})

describe('a study that was sealed below the accuracy', () => {
  test('its operation says what it lacks', () => {
    const one = timed()
    seal(one)
    const [row] = readOperationRows(one.state, 'p')
    const [lack] = row?.time.lacks ?? []
    expect([row?.status, row?.time.lacks.length, lack?.workerCode, lack?.decides?.name]).toEqual([
      'sealed',
      1,
      'W-07',
      'e1',
    ])
    expect(lack?.remaining).toBe((lack?.decides?.needed ?? 0) - 6)
  })

  test('the step counts it apart and does not wait for it', () => {
    const one = timed()
    one.open('s2', 'o2')
    one.time('s2', sixCycles)
    seal(one)
    seal(one, 's2')
    const step = readMeasurementStep(one.state, 'p')
    expect([step.done, step.total, step.missing]).toEqual([2, 2, []])
    expect(step.timed).toEqual({ enough: 1, thin: [{ at: 'o1', row: 1 }] })
  })

  test('one that is enough lacks nothing', () => {
    const one = timed(sixCycles)
    seal(one)
    expect(readOperationRows(one.state, 'p')[0]?.time.lacks).toEqual([])
  })
})
