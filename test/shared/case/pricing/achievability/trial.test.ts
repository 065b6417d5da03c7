import { describe, expect, it } from 'vitest'
import { replaceOutputs } from '../../../../../shared/case/pricing/achievability/output-sheet.ts'
import { outputsOf } from '../../../../../shared/case/pricing/achievability/output-records.ts'
import { readAchievability } from '../../../../../shared/case/pricing/achievability/read-achievability.ts'
import { reviewOperations, startTrial } from '../../../../../shared/case/pricing/achievability/trial-acts.ts'
import {
  readTrials,
  trialStage,
  type Trial,
} from '../../../../../shared/case/pricing/achievability/trials.ts'
import { dateLiteral } from '../../../../../shared/dates/date-string.ts'
import { decimalLiteral as d } from '../../../../../shared/numbers/decimal-literal.ts'
import { codesOf, valueOf } from '../../../problems/value-of.ts'
import { buildSampleCase, sampleIds, type SampleCase } from '../../sample-case.ts'

const operationId = sampleIds.innerPockets
const group = { operationId, trialId: 'trial-1' }
const start = { trialId: 'trial-1', operationId, startsOn: '2014-10-20', workingDays: d('10') }
const begun = buildSampleCase().commit('开始试行', ...valueOf(startTrial(start)))

const trialOf = ({ state }: SampleCase): Trial => {
  const trial = readTrials(state).get(operationId)
  if (trial === undefined) throw new Error('no trial')
  return trial
}

const noDays = { from: null, until: null }

const withTried = (
  outputs: readonly string[],
  days: Parameters<typeof replaceOutputs>[3] = noDays,
): SampleCase => {
  const lines = outputs.map((pieces, index) => ({
    workerCode: `W-${String(index)}`,
    pieces: d(pieces),
    protectedMinutes: null,
  }))
  return begun.commit('试行产量', ...replaceOutputs(begun.state, group, lines, days))
}

const review = (one: SampleCase, on = '2014-11-03') =>
  reviewOperations(one.state, {
    factId: 'review-1',
    trial: trialOf(one),
    reviewedOn: dateLiteral(on),
    reviewedAt: `${on}T08:00:00.000Z`,
    operator: '记录员',
  })

const ten = (short: string): readonly string[] => [...Array<string>(9).fill('440'), short]

describe('试行', () => {
  it('counts ten working days and asks for its review the day after', () => {
    const trial = trialOf(begun)
    expect(trial.endsOn).toBe('2014-10-31')
    const stages = ['2014-10-19', '2014-10-20', '2014-10-31', '2014-11-01'].map((day) =>
      trialStage(trial, dateLiteral(day)),
    )
    expect(stages).toEqual(['not-yet', 'running', 'running', 'to-review'])
  })

  it('refuses a day that is none, and days that are none', () => {
    expect(codesOf(startTrial({ ...start, startsOn: '2014-02-30' }))).toEqual(['not-a-date'])
    expect(startTrial({ ...start, workingDays: d('0') }).ok).toBe(false)
    expect(startTrial({ ...start, workingDays: d('1.5') }).ok).toBe(false)
  })

  it('holds real outputs of the trial against the quota once there are any', () => {
    expect(readAchievability(begun.state, operationId).kind).toBe('nothing-recorded')
    expect(readAchievability(withTried(ten('440')).state, operationId)).toMatchObject({
      basis: 'trial',
      workers: 10,
      trialDays: { from: '2014-10-20', until: '2014-10-31' },
    })
  })

  it('says of which days its outputs are: those written with them before those it was set to', () => {
    const tried = withTried(ten('440'), { from: '2014-10-21', until: '2014-10-24' })
    expect(readAchievability(tried.state, operationId)).toMatchObject({
      trialDays: { from: '2014-10-21', until: '2014-10-24' },
    })
    const half = withTried(ten('440'), { from: '2014-10-21', until: null })
    expect(readAchievability(half.state, operationId)).toMatchObject({
      trialDays: { from: '2014-10-20', until: '2014-10-31' },
    })
  })
})

describe('试行期满复核', () => {
  it('does not come before the end, nor without outputs', () => {
    expect(codesOf(review(withTried(ten('440')), '2014-10-31'))).toEqual(['trial-not-over'])
    expect(codesOf(review(begun))).toEqual(['empty'])
  })

  it.each([
    [ten('100'), 'confirmed', '10', '9'],
    [[...ten('100').slice(1), '100'], 'renegotiate', '10', '8'],
    [['440', '440', '440', '100'], 'decide-together', null, null],
  ] as const)('%j: %s', (outputs, decision, workers, reaching) => {
    const tried = withTried(outputs)
    const done = tried.commit('复核', ...valueOf(review(tried)))
    const trial = trialOf(done)
    expect(trial.review).toMatchObject({
      decision,
      quotaPieces: '436',
      workers,
      reaching,
      endedOn: '2014-10-31',
    })
    expect(trialStage(trial, dateLiteral('2015-01-01'))).toBe(decision)
  })

  it('freezes what it rests on', () => {
    const tried = withTried(ten('100'))
    const done = tried.commit('复核', ...valueOf(review(tried)))
    const emptied = replaceOutputs(done.state, group, [], { from: null, until: null })
    expect(emptied).toHaveLength(10)
    const after = done.commit('清空', ...emptied)
    expect(outputsOf(after.state, group)).toHaveLength(10)
  })
})
