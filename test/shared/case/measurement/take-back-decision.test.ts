import { describe, expect, test } from 'vitest'
import { readCycleRows } from '../../../../shared/case/measurement/cycle-rows.ts'
import { readStudyTerms } from '../../../../shared/case/measurement/study-terms.ts'
import { sealOperation } from '../../../../shared/case/measurement/seal.ts'
import { readStudy, type Study } from '../../../../shared/case/measurement/study.ts'
import {
  concernsSealed,
  takeBackDecisions,
  writeDecisions,
} from '../../../../shared/case/measurement/take-back-decision.ts'
import { addFact } from '../../../../shared/case/write.ts'
import type { Operation } from '../../../../shared/record/change.ts'
import { d, sixCycles, StudyCase } from './study-case.ts'

let made = 0
const newId = () => `decision-${String((made += 1))}`

const decide = (decision: 'exclude' | 'restore', elementId: string | null, reason: string): Operation =>
  addFact('reading-decision', newId(), {
    studyId: 's',
    decision,
    cycle: d('3'),
    elementId,
    reason,
    by: '记录员',
    at: `2026-06-17T06:0${String(made % 10)}:00.000Z`,
  })

const studyOf = (one: StudyCase): Study => {
  const read = readStudy(one.state, 's')
  if (read?.ok !== true) throw new Error('fixture')
  return read.value
}

const marksOf = (one: StudyCase) =>
  readCycleRows(studyOf(one))[2]?.cells.map((cell) =>
    cell.state === 'observed' ? cell.excluded : cell.state,
  )

const timed = (): StudyCase => {
  const one = new StudyCase()
  one.tell('W-07')
  one.open('s')
  one.time('s', sixCycles)
  return one
}

/** Makes a change and answers what takes exactly it back. */
const make = (one: StudyCase, ...operations: readonly Operation[]): readonly Operation[] => {
  const before = one.state
  one.commit(...operations)
  return takeBackDecisions(before, operations)
}

const write = (planned: readonly Operation[]) =>
  writeDecisions(planned, { newId, at: '2026-06-17T06:59:00.000Z' })

const earlier: Readonly<Record<string, readonly Operation[]>> = {
  nothing: [],
  'one reading left out': [decide('exclude', 'o1-e2', '断线')],
  'one left out and taken back in': [
    decide('exclude', 'o1-e2', '断线'),
    decide('restore', 'o1-e2', '看错了'),
  ],
  'the whole cycle left out': [decide('exclude', null, '漏按')],
  'the whole cycle left out, one taken back in': [
    decide('exclude', null, '漏按'),
    decide('restore', 'o1-e1', '这个没漏'),
  ],
}

const acts = [
  decide('exclude', 'o1-e2', '外来动作'),
  decide('exclude', 'o1-e1', '断线'),
  decide('exclude', null, '其他'),
  decide('restore', 'o1-e2', '看错了'),
  decide('restore', null, '都要'),
]

describe('a decision about a reading', () => {
  for (const [name, decisions] of Object.entries(earlier))
    for (const [index, act] of acts.entries())
      test(`taken back gives what held before: ${name}, act ${String(index + 1)}`, () => {
        const one = timed()
        for (const decision of decisions) one.commit(decision)
        const before = marksOf(one)
        const planned = make(one, act)
        const after = marksOf(one)
        const redo = make(one, ...write(planned))
        expect(marksOf(one)).toEqual(before)
        one.commit(...write(redo))
        expect(marksOf(one)?.map((mark) => mark === null)).toEqual(after?.map((mark) => mark === null))
      })

  test('the moment and the id are those of the taking back', () => {
    const one = timed()
    const [fact] = write(make(one, decide('exclude', 'o1-e2', '断线')))
    expect(fact).toMatchObject({
      type: 'fact',
      fields: { decision: 'restore', reason: '撤销：断线', at: '2026-06-17T06:59:00.000Z' },
    })
    expect(fact?.id).not.toBe('planned')
  })

  test('of a sealed study stays as it was accepted', () => {
    const one = timed()
    const planned = make(one, decide('exclude', 'o1-e2', '断线'))
    expect(concernsSealed(one.state, planned)).toBe(false)
    const act = { id: 'seal', by: '记录员', sealedAt: '2026-06-17T07:00:00.000Z' }
    one.commit(sealOperation(one.state, studyOf(one), readStudyTerms(one.state), act))
    expect(concernsSealed(one.state, planned)).toBe(true)
  })
})
