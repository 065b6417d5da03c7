import { describe, expect, it } from 'vitest'
import { sharedViewState } from '../../../../shared/case/bargaining/shared-view.ts'
import { addFact, setFields } from '../../../../shared/case/write.ts'
import { unlockLine } from '../../../../shared/case/bargaining/lock-acts.ts'
import { bargainedCase, operationIdOf, productId, tableOf, withTyped } from './bargaining-case.ts'

const at = '2014-07-16T06:40:00Z'
const sample = bargainedCase()
const view = sharedViewState(sample.state, productId, operationIdOf(13))

describe('what both sides may see', () => {
  it('is what was submitted: a draft changes nothing in it', () => {
    expect(view.line).toMatchObject({
      number: 13,
      name: '合侧缝',
      union: { priceYuan: '0.110', roundNumber: 3 },
      employer: { priceYuan: '0.104', roundNumber: 2 },
      gapYuan: '0.006',
      computedYuan: '0.108',
    })
    const typed = withTyped(sample, 'employer', [[13, '0.777']])
    expect(sharedViewState(typed.state, productId, operationIdOf(13))).toEqual(view)
  })

  it('shows the way of the line, its neighbours and totals that add up', () => {
    expect(view.line?.gapsByRound.map(({ gapYuan }) => gapYuan)).toEqual(['0.016', '0.009', '0.006'])
    expect(view.lines).toHaveLength(16)
    expect(view.lines[0]).toMatchObject({ agreedYuan: '0.038', gapYuan: null })
    expect([view.lockedCount, view.lineCount, view.roundNumber]).toEqual([9, 16, 3])
    expect([view.unionTotalYuan, view.employerTotalYuan, view.gapTotalYuan]).toEqual([
      '0.998',
      '0.970',
      '0.028',
    ])
  })

  it('has nothing to show before a line is chosen', () => {
    expect(sharedViewState(sample.state, productId, null).line).toBeNull()
  })

  it('holds none of the canaries planted in drafts, speeches, reasons, notices and people', () => {
    const canaries = ['0.777', '金丝雀发言', '金丝雀理由', 'W-99', '金丝雀记录', '金丝雀代表', '金丝雀条件']
    const lock = tableOf(sample).lines[0]?.lock
    if (lock === null || lock === undefined) throw new Error('the first line is locked')
    const planted = withTyped(sample, 'employer', [[13, '0.777']]).commit(
      '埋下金丝雀',
      addFact('speech', 'speech-1', {
        operationId: operationIdOf(13),
        roundId: tableOf(sample).round?.id ?? '',
        side: 'union',
        text: '金丝雀发言',
        at,
      }),
      unlockLine(lock, { id: 'unlock-1', reason: '金丝雀理由', operator: '金丝雀记录', unlockedAt: at }),
      setFields('representative', 'person-1', { name: '金丝雀代表' }),
      setFields('time-study', 'study-new', {
        operationId: operationIdOf(13),
        workerCode: 'W-99',
        fabric: '金丝雀条件',
      }),
    )
    expect(planted.state.ineffective.size).toBe(0)
    const text = JSON.stringify(sharedViewState(planted.state, productId, operationIdOf(13)))
    for (const canary of canaries) expect(text).not.toContain(canary)
    for (const word of ['error', 'precision', 'relative', 'draft', 'representative', 'operator'])
      expect(text.toLowerCase()).not.toContain(word)
  })
})

describe('a draft', () => {
  const typed = withTyped(sample, 'employer', [[13, '0.777']])
  const figuresSeenBy = (viewer: 'operator' | 'union' | 'employer' | 'both') =>
    JSON.stringify(tableOf(typed, viewer).lines.map(({ figures, rounds }) => [figures, rounds]))

  it('is on the main screen and on the screen of its own side', () => {
    expect(figuresSeenBy('operator')).toContain('0.777')
    expect(figuresSeenBy('employer')).toContain('0.777')
  })

  it('never appears in what the other side sees, nor in what both see', () => {
    for (const viewer of ['union', 'both'] as const) {
      expect(figuresSeenBy(viewer)).not.toContain('0.777')
      expect(figuresSeenBy(viewer)).not.toContain('draft')
      expect(JSON.stringify(tableOf(typed, viewer).totals)).not.toContain('0.671')
    }
  })
})
