import { describe, expect, it } from 'vitest'
import { isAgreed } from '../../../../shared/case/bargaining/agreed-lines.ts'
import { unlockLine } from '../../../../shared/case/bargaining/lock-acts.ts'
import { standingLocks } from '../../../../shared/case/bargaining/locks.ts'
import { isOutrun } from '../../../../shared/case/pricing/priced-operation.ts'
import { pricedTable } from '../../../../shared/case/pricing/priced-table.ts'
import { readPricingStep } from '../../../../shared/case/steps/pricing-step.ts'
import {
  closedTermOf,
  lastTermsReopening,
  reopenTerms,
  termsLockedBy,
} from '../../../../shared/case/terms/terms-lock.ts'
import { termTopicNames, type TermTopic } from '../../../../shared/case/terms/term-topics.ts'
import { addFact, setFields } from '../../../../shared/case/write.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import type { FoldState } from '../../../../shared/record/fold-state.ts'
import {
  bargainedCase,
  operationIdOf,
  pricedCase,
  productId,
  withLock,
  withSubmission,
  withTyped,
  withWholeRound,
} from '../bargaining/bargaining-case.ts'

const act = (topic: TermTopic, id = 'reopening-1') => ({
  id,
  topic,
  unionRepresentative: '陈桂芳',
  employerRepresentative: '何建国',
  reason: '三位小数在工资条上印不下',
  operator: '记录员',
  reopenedAt: '2014-07-16T06:40:00Z',
})

const rowsOf = (state: FoldState) => {
  const table = pricedTable(state, productId)
  if (!table.ok) throw new Error('the sample has terms')
  return table.value.rows
}
const agreedLines = (state: FoldState): number => rowsOf(state).filter((row) => isAgreed(state, row)).length

const reopened = (topic: TermTopic) => {
  const talks = bargainedCase()
  const fact = reopenTerms(talks.state, act(topic))
  if (fact === null) throw new Error('the term is closed')
  return talks.commit('双方同意改', fact)
}

const dearer = setFields('terms', 'terms', { baseHourlyYuan: decimalLiteral('30') })

describe('the first submitted proposal', () => {
  it.each(termTopicNames.filter((topic) => topic !== 'coefficients'))('closes %s', (topic) => {
    const before = pricedCase()
    expect(termsLockedBy(before.state, topic)).toBeUndefined()
    expect(reopenTerms(before.state, act(topic))).toBeNull()
    const after = withWholeRound(before, 1, 'back-to-back', '2014-07-02')
    expect(termsLockedBy(after.state, topic)).toEqual({ round: '1', lockedLines: 0 })
  })

  it('and the lines agreed since are counted, each term with its own', () => {
    const { state } = bargainedCase()
    const counts = termTopicNames.map((topic) => termsLockedBy(state, topic)?.lockedLines)
    expect(counts).toEqual([9, undefined, 9, 9, 9])
    const given = bargainedCase().commit(
      '双方认可',
      setFields('operation', operationIdOf(1), {
        timeSource: 'agreed-by-both',
        givenSeconds: decimalLiteral('10'),
      }),
    )
    expect(termsLockedBy(given.state, 'allowance')?.lockedLines).toBe(8)
  })

  it('keeps an undo from setting what is closed', () => {
    expect(closedTermOf(pricedCase().state, [dearer])).toBeUndefined()
    const { state } = bargainedCase()
    expect(closedTermOf(state, [dearer])).toBe('hourly')
    expect(
      closedTermOf(state, [setFields('work-grade', 'grade-1', { coefficient: decimalLiteral('2') })]),
    ).toBe('hourly')
    expect(closedTermOf(state, [setFields('allowance-part', 'one', { removed: true })])).toBe('allowance')
    expect(closedTermOf(state, [setFields('terms', 'terms', { shiftHours: decimalLiteral('10') })])).toBe(
      'shift',
    )
    const band = setFields('coefficient-band', 'one', { removed: true })
    expect(closedTermOf(state, [band])).toBeUndefined()
    const withTable = bargainedCase().commit('加', setFields('coefficient-table', 'fabric', { name: '面料' }))
    expect(closedTermOf(withTable.state, [band])).toBe('coefficients')
    expect(closedTermOf(state, [setFields('terms', 'terms', { place: 'fujian-1' })])).toBeUndefined()
    expect(closedTermOf(reopened('hourly').state, [dearer])).toBeUndefined()
  })
})

describe('双方同意改', () => {
  it('opens one term by one act; what is set then keeps no agreed line agreed', () => {
    const open = reopened('rounding')
    expect(open.state.ineffective.size).toBe(0)
    expect(termsLockedBy(open.state, 'rounding')).toBeUndefined()
    expect(termsLockedBy(open.state, 'hourly')?.lockedLines).toBe(9)
    expect(lastTermsReopening(open.state, 'rounding')?.reason).toBe('三位小数在工资条上印不下')
    expect(lastTermsReopening(open.state, 'hourly')).toBeUndefined()
    expect(agreedLines(open.state)).toBe(9)
    const price = open.commit('改', setFields('terms', 'terms', { priceScale: decimalLiteral('2') }))
    expect(agreedLines(price.state)).toBe(0)
    const time = open.commit('改', setFields('terms', 'terms', { timeScale: decimalLiteral('0') }))
    expect(agreedLines(time.state)).toBe(0)
  })

  it('names the last round whose proposals rest on it', () => {
    const first = withWholeRound(pricedCase(), 1, 'back-to-back', '2014-07-02')
    expect(termsLockedBy(first.state, 'hourly')?.round).toBe('1')
    const second = withWholeRound(first, 2, 'face-to-face', '2014-07-09')
    expect(termsLockedBy(second.state, 'hourly')?.round).toBe('2')
  })

  it('the next proposal, and the next agreed line, close it again', () => {
    const typed = withTyped(reopened('hourly'), 'employer', [[13, '0.107']])
    const submitted = withSubmission(typed, 'employer', 'employer-3')
    expect(termsLockedBy(submitted.state, 'hourly')?.round).toBe('3')
    const locked = withLock(reopened('hourly'), 13, '0.000')
    expect(termsLockedBy(locked.state, 'hourly')).toEqual({ round: '3', lockedLines: 10 })
  })

  it('reads the act that spoke of the roundings alone, for the roundings alone', () => {
    const talks = bargainedCase()
    const { id, unionRepresentative, employerRepresentative, reason, operator, reopenedAt } = act('rounding')
    const old = talks.commit(
      '双方同意改舍入',
      addFact('rounding-reopening', id, {
        submissions: ['union-1', 'employer-1', 'union-2', 'employer-2', 'union-3'],
        unionRepresentative,
        employerRepresentative,
        reason,
        operator,
        reopenedAt,
      }),
    )
    expect(old.state.ineffective.size).toBe(0)
    expect(termsLockedBy(old.state, 'rounding')).toBeUndefined()
    expect(termsLockedBy(old.state, 'hourly')).toBeDefined()
    expect(lastTermsReopening(old.state, 'rounding')).toMatchObject({
      topic: 'rounding',
      reason,
    })
  })
})

describe('a wage that changed under agreed prices', () => {
  const changed = reopened('hourly').commit('改', dearer)

  it('leaves the prices as they are and the step open, although every time holds', () => {
    const [row] = rowsOf(changed.state)
    expect(row).toMatchObject({ priceYuan: '0.038', toRemeasure: true, time: { needsRestudy: false } })
    expect(row !== undefined && isOutrun(row)).toBe(true)
    const step = readPricingStep(changed.state, productId)
    expect(step.done).toBe(16 - 9)
    expect(step.missing[0]).toEqual({ code: 'price-outrun', at: operationIdOf(1), row: 1 })
    expect(readPricingStep(bargainedCase().state, productId).missing).toEqual([])
  })

  it('is mended by opening the line again', () => {
    const lock = standingLocks(changed.state).get(operationIdOf(1))
    if (lock === undefined) throw new Error('the line is locked')
    const unlocked = changed.commit(
      '解锁',
      unlockLine(lock, {
        id: 'unlock-1',
        reason: '基准改了',
        operator: '记录员',
        unlockedAt: act('hourly').reopenedAt,
      }),
    )
    expect(readPricingStep(unlocked.state, productId).missing).toHaveLength(8)
  })
})
