import { describe, expect, it } from 'vitest'
import { planTakeBack, closedKind } from '../../../renderer/database/take-back.ts'
import { frozenWords } from '../../../renderer/features/step/lasting-words.ts'
import { undoWords } from '../../../renderer/shell/bars/history-button.ts'
import { setFields } from '../../../shared/case/write.ts'
import { reviewOperations, startTrial } from '../../../shared/case/pricing/achievability/trial-acts.ts'
import { replaceOutputs } from '../../../shared/case/pricing/achievability/output-sheet.ts'
import { readTrials } from '../../../shared/case/pricing/achievability/trials.ts'
import { dateLiteral } from '../../../shared/dates/date-string.ts'
import { decimalLiteral as d } from '../../../shared/numbers/decimal-literal.ts'
import { valueOf } from '../../shared/problems/value-of.ts'
import { buildSampleCase, sampleIds } from '../../shared/case/sample-case.ts'

const operationId = sampleIds.innerPockets
const begun = buildSampleCase().commit(
  '开始试行',
  ...valueOf(startTrial({ trialId: 'trial-1', operationId, startsOn: '2014-10-20', workingDays: d('10') })),
)
const lines = ['W-1', 'W-2', 'W-3', 'W-4', 'W-5'].map((workerCode) => ({
  workerCode,
  pieces: d('440'),
  protectedMinutes: null,
}))
const tried = begun.commit(
  '试行产量',
  ...replaceOutputs(begun.state, { operationId, trialId: 'trial-1' }, lines, { from: null, until: null }),
)

describe('what undo says of a reviewed trial', () => {
  const trial = readTrials(tried.state).get(operationId)
  if (trial === undefined) throw new Error('no trial')
  const operations = valueOf(
    reviewOperations(tried.state, {
      factId: 'review-1',
      trial,
      reviewedOn: dateLiteral('2014-11-03'),
      reviewedAt: '2014-11-03T08:00:00.000Z',
      operator: '记录员',
    }),
  )
  const reviewed = tried.commit('复核', ...operations)

  it('is that the review stays', () => {
    const [change] = reviewed.changes.slice(-1)
    if (change === undefined) throw new Error('no change')
    const { lasting } = planTakeBack(tried.state, change.change)
    expect(frozenWords(lasting ?? '')).toBe('试行复核不能撤销。不同意结果，请双方重新协商。')
  })

  it('is the same of what the review rests on', () => {
    for (const operation of [
      setFields('quota-trial', 'trial-1', { removed: true }),
      ...replaceOutputs(reviewed.state, { operationId, trialId: 'trial-1' }, [], { from: null, until: null }),
    ])
      expect(frozenWords(closedKind(reviewed.state, [operation]) ?? '')).toBe(
        '试行已经复核，试行和试行产量不能再撤销。',
      )
  })

  it('is never an offer', () => {
    expect(undoWords({ what: '合侧缝 试行期满复核', lasting: true })).toBe('不能撤销：合侧缝 试行期满复核')
    expect(undoWords({ what: '合侧缝 试行 10 个工作日' })).toBe('撤销：合侧缝 试行 10 个工作日')
    expect(undoWords({ what: undefined })).toBe('没有可撤销的改动')
  })
})
