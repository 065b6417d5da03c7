import { describe, expect, it } from 'vitest'
import { conflictsOfLine } from '../../../../shared/case/bargaining/line-conflicts.ts'
import { decideField } from '../../../../shared/case/versions/open-field.ts'
import {
  findLockRefusal,
  lockLine,
  submittedRange,
  suggestedAdjustment,
} from '../../../../shared/case/bargaining/lock-acts.ts'
import { draftIdOf } from '../../../../shared/case/bargaining/record-ids.ts'
import { openRound } from '../../../../shared/case/bargaining/round-acts.ts'
import { findSubmitRefusal, submitProposal } from '../../../../shared/case/bargaining/submit.ts'
import { setFields } from '../../../../shared/case/write.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import { ineffectiveOf } from '../../../../shared/record/read-state.ts'
import {
  bargainedCase,
  committedOn,
  mergedState,
  operationIdOf,
  pricedCase,
  productId,
  tableOf,
  withRound,
  withSubmission,
  withTyped,
} from './bargaining-case.ts'

const at = '2014-07-16T06:40:00Z'
const sample = bargainedCase()
const table = tableOf(sample)
const lineOf = (number: number, from = table) => {
  const line = from.lines[number - 1]
  if (line === undefined) throw new Error('no such line')
  return line
}
const act = {
  id: 'lock-13',
  adjustmentYuan: decimalLiteral('0.001'),
  unionRepresentative: '陈桂芳',
  employerRepresentative: '何建国',
  operator: '记录员',
  lockedAt: at,
}

describe('submitting', () => {
  it('freezes price, computed price, adjustment and baseline of every line that is not agreed', () => {
    const fact = submitProposal(table, 'employer', {
      id: 'employer-3',
      representative: '何建国',
      operator: '记录员',
      submittedAt: at,
    })
    expect(fact?.fields['lines']).toHaveLength(7)
    expect(fact?.fields['lines']).toContainEqual({
      operationId: operationIdOf(13),
      priceYuan: '0.106',
      computedYuan: '0.108',
      adjustmentYuan: '-0.002',
      baselineDigest: lineOf(13).baseline?.digest,
      baseline: {
        standardTimeSeconds: '34.2',
        baseHourlyYuan: '11.34',
        coefficient: '1.00',
        priceScale: '3',
        priceMode: 'half-up',
      },
    })
  })

  it('freezes the figures that were typed: a later set has no effect and is listed', () => {
    const submitted = withSubmission(sample, 'employer', 'employer-3')
    const { round } = tableOf(submitted)
    const late = submitted.commit(
      '改一个已提交的数',
      setFields('proposal-line', draftIdOf(round?.id ?? '', 'employer', operationIdOf(13)), {
        side: 'employer',
        priceYuan: decimalLiteral('0.001'),
      }),
    )
    expect(ineffectiveOf(late.state).map(({ reason }) => reason.code)).toEqual(['frozen'])
    expect(lineOf(13, tableOf(late)).figures.employer?.priceYuan).toBe('0.106')
  })

  it('also freezes figures nobody typed yet', () => {
    const submitted = withSubmission(sample, 'employer', 'employer-3')
    expect(findSubmitRefusal(tableOf(submitted), 'employer')).toEqual({ code: 'already-submitted' })
    const locked = draftIdOf(tableOf(submitted).round?.id ?? '', 'employer', operationIdOf(1))
    const late = submitted.commit(
      '给已达成的一行写价',
      setFields('proposal-line', locked, { side: 'employer', priceYuan: decimalLiteral('0.001') }),
    )
    expect(ineffectiveOf(late.state)).toHaveLength(1)
  })

  it('waits until every line has a figure, and names those that have none', () => {
    const opened = withTyped(withRound(pricedCase(), 'back-to-back', '2014-07-02'), 'union', [[1, '0.040']])
    const refusal = findSubmitRefusal(tableOf(opened), 'union')
    expect(refusal?.code).toBe('lines-without-price')
    expect(refusal?.code === 'lines-without-price' && refusal.lines).toHaveLength(15)
    expect(
      submitProposal(tableOf(opened), 'union', {
        id: 'x',
        representative: '',
        operator: '',
        submittedAt: at,
      }),
    ).toBeNull()
  })
})

describe('a round', () => {
  it('takes along what was typed and not submitted', () => {
    const { operations, round } = openRound(table, { form: 'face-to-face', heldOn: '2014-07-23' })
    expect(round.number).toBe(4)
    expect(operations).toHaveLength(1 + 16)
    const next = tableOf(sample.commit('开第 4 轮', ...operations))
    expect(lineOf(13, next).figures.employer).toMatchObject({
      priceYuan: '0.106',
      position: { kind: 'draft' },
    })
  })

  it('that two copies open is one round', () => {
    const base = pricedCase()
    const open = (heldOn: string) => openRound(tableOf(base), { form: 'back-to-back', heldOn }).operations
    const merged = tableOf({ state: mergedState(base, open('2014-07-02'), open('2014-07-02')) })
    expect(merged.rounds).toHaveLength(1)
  })
})

describe('agreeing', () => {
  it('names both sides, the round and what was accepted', () => {
    expect(lockLine(table, lineOf(13), act)?.fields).toMatchObject({
      productId,
      roundNumber: '3',
      priceYuan: '0.109',
      computedYuan: '0.108',
      adjustmentYuan: '0.001',
      baselineDigest: lineOf(13).baseline?.digest,
      unionRepresentative: '陈桂芳',
      employerRepresentative: '何建国',
    })
  })

  it('is measured by what both have submitted, not by what one is typing', () => {
    expect(submittedRange(lineOf(13))).toEqual({ low: '0.104', high: '0.110' })
  })

  it('offers the price both sides already name', () => {
    const same = withTyped(withRound(pricedCase(), 'back-to-back', '2014-07-02'), 'union', [[13, '0.110']])
    expect(suggestedAdjustment(lineOf(13, tableOf(same)))).toBe('0.000')
    expect(suggestedAdjustment(lineOf(13))).toBe('0.000')
  })

  it('waits for a figure of each side', () => {
    const opened = withTyped(withRound(pricedCase(), 'back-to-back', '2014-07-02'), 'union', [[1, '0.040']])
    expect(findLockRefusal(tableOf(opened), lineOf(1, tableOf(opened)))).toEqual({
      code: 'not-submitted',
      side: 'union',
    })
  })

  it('refuses a line that is agreed, and a price that is none', () => {
    expect(findLockRefusal(table, lineOf(1))).toEqual({ code: 'already-locked', priceYuan: '0.038' })
    expect(findLockRefusal(table, lineOf(13), decimalLiteral('-0.108'))?.code).toBe('price-not-positive')
    expect(lockLine(table, lineOf(1), act)).toBeNull()
  })
})

describe('two values of one field under a line', () => {
  const grade = (gradeId: string) => setFields('operation', operationIdOf(13), { gradeId })
  const merged = mergedState(sample, [grade('grade-1')], [grade('grade-2')])

  it('keep the line from being agreed or submitted, and only that line', () => {
    const open = tableOf({ state: merged })
    expect(findLockRefusal(open, lineOf(13, open))).toEqual({ code: 'two-versions' })
    expect(lockLine(open, lineOf(13, open), act)).toBeNull()
    expect(findSubmitRefusal(open, 'employer')).toMatchObject({ code: 'two-versions' })
    expect(lineOf(3, open).conflicts).toEqual([])
  })

  it('both stand to be chosen from, with who wrote them', () => {
    const [found] = conflictsOfLine(merged, operationIdOf(13))
    expect(found?.versions.map(({ value, by }) => [value, by])).toEqual([
      ['grade-2', '周敏'],
      ['grade-1', '记录员'],
    ])
  })

  it('of a term keep every line open; of another operation none', () => {
    const hourly = (yuan: string) => setFields('terms', 'terms', { baseHourlyYuan: decimalLiteral(yuan) })
    const state = mergedState(sample, [hourly('11.50')], [hourly('11.60')])
    expect(conflictsOfLine(state, operationIdOf(1))).toHaveLength(1)
    expect(conflictsOfLine(state, operationIdOf(13))).toHaveLength(1)
  })

  it('of a figure that two people typed are a conflict of that line', () => {
    const typed = (price: string) => {
      const { round } = table
      return setFields('proposal-line', draftIdOf(round?.id ?? '', 'employer', operationIdOf(13)), {
        side: 'employer',
        priceYuan: decimalLiteral(price),
      })
    }
    const state = mergedState(sample, [typed('0.107')], [typed('0.105')])
    expect(conflictsOfLine(state, operationIdOf(13)).map(({ conflict }) => conflict.kind)).toEqual([
      'proposal-line',
    ])
  })

  it('are decided by setting the field anew', () => {
    const [found] = conflictsOfLine(merged, operationIdOf(13))
    if (found === undefined) throw new Error('there is a conflict')
    expect(decideField(found, 'grade-2')).toEqual(grade('grade-2'))
    const decided = tableOf({ state: committedOn(merged, [decideField(found, 'grade-2')]) })
    expect(lineOf(13, decided).conflicts).toEqual([])
    expect(lineOf(13, decided).priced.grade?.name).toBe('二级')
  })
})
