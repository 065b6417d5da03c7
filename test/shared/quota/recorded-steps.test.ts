import { describe, expect, it } from 'vitest'
import { dateLiteral } from '../../../shared/dates/date-string.ts'
import type { Source } from '../../../shared/derivation/source.ts'
import { decimalLiteral as d } from '../../../shared/numbers/decimal-literal.ts'
import { calculateAchievability } from '../../../shared/quota/achievability.ts'
import { calculateCompletionRate } from '../../../shared/quota/completion-rate.ts'
import { calculateGarmentMinutes } from '../../../shared/quota/line/garment-minutes.ts'
import { calculateLineBalance } from '../../../shared/quota/line/line-balance.ts'
import { calculateLineOutput } from '../../../shared/quota/line/line-output.ts'
import { calculateMachineCrew } from '../../../shared/quota/machine-tending.ts'
import { calculateProjectedShare } from '../../../shared/quota/projected-share.ts'
import { calculateQuotaShare } from '../../../shared/quota/quota-share.ts'
import { calculateStatisticalAverage } from '../../../shared/quota/statistical-average.ts'
import { reviewTrial } from '../../../shared/quota/trial.ts'
import { resolveAchievability } from '../../../shared/rules/achievability.ts'
import { recordedSteps, stepLines } from '../derivation/recorded-steps.ts'

const jiangsu = resolveAchievability('CN-32', dateLiteral('2026-06-01'))
const article: Source = {
  kind: 'dated-rule',
  rule: 'achievability',
  effectiveFrom: dateLiteral('2026-05-27'),
  instrument: '江苏省工资支付条例第十一条',
  confidence: 'high',
}

describe('the steps behind a completion rate', () => {
  it('name the row of every hour and piece', () => {
    const rows = [
      { quotaHours: d('2'), output: d('15'), actualHours: d('24') },
      { quotaHours: d('3'), output: d('10'), actualHours: d('26') },
    ]
    expect(stepLines((recorder) => calculateCompletionRate({ rows }, recorder))).toEqual([
      'earned-hours(1) 30 of quota-hours(1) 2, output-made(1) 15',
      'earned-hours(2) 30 of quota-hours(2) 3, output-made(2) 10',
      'total-earned-hours 60 of earned-hours(1) 30*, earned-hours(2) 30*',
      'total-actual-hours 50 of actual-hours(1) 24, actual-hours(2) 26',
      'completion-rate 1.2 of total-earned-hours 60*, total-actual-hours 50*',
    ])
  })
})

describe('the steps behind a line', () => {
  it('name what the allowance is of', () => {
    const input = { cycle: d('0.6'), rating: d('0.8'), allowances: [d('0.1'), d('0.2')] }
    expect(stepLines((recorder) => calculateGarmentMinutes(input, recorder)).slice(-2)).toEqual([
      'allowance-factor 1.3 of one 1, total-allowance(normal-time) 0.3*',
      'garment-minutes 0.624 of basic-time 0.48*, allowance-factor 1.3*',
    ])
  })

  it('tell the target from what the bottleneck lets through', () => {
    const input = {
      totalSeconds: d('900'),
      operators: d('45'),
      plannedEfficiency: d('0.75'),
      bottleneckSeconds: d('25'),
    }
    expect(stepLines((recorder) => calculateLineBalance(input, recorder)).slice(0, 3)).toEqual([
      'line-output(target) 135 of seconds-per-hour 3600, operators 45, efficiency 0.75, line-total-time 900',
      'line-output(bottleneck) 144 of seconds-per-hour 3600, bottleneck-time 25',
      'output-per-operator 3.2 of line-output(bottleneck) 144*, operators 45',
    ])
  })

  it('tell a shift from an hour, and full pace from the plan', () => {
    const input = {
      machineMinutes: d('27'),
      operators: d('36'),
      shiftMinutes: d('480'),
      plannedEfficiency: d('0.6'),
    }
    expect(stepLines((recorder) => calculateLineOutput(input, recorder))).toEqual([
      'line-output(day-full) 640 of operators 36, period 480, efficiency 1, line-total-time 27',
      'line-output(day-planned) 384 of operators 36, period 480, efficiency 0.6, line-total-time 27',
      'line-output(hour-full) 80 of operators 36, period 60, efficiency 1, line-total-time 27',
      'line-output(hour-planned) 48 of operators 36, period 60, efficiency 0.6, line-total-time 27',
    ])
  })
})

describe('the steps behind the people on a machine', () => {
  it('name every post by its row', () => {
    const input = { postTimes: ['300', '220', '320'].map(d), shiftTime: d('480'), restTime: d('60') }
    const lines = stepLines((recorder) => calculateMachineCrew({ ...input, rounding: 'up' }, recorder))
    expect(lines.slice(0, 3)).toEqual([
      'tending-work-time 840 of post-time(1) 300, post-time(2) 220, post-time(3) 320',
      'tending-available-time 420 of period 480, rest-time 60',
      'tending-crew 2 of tending-work-time 840*, tending-available-time 420*',
    ])
  })
})

describe('the steps behind the share that reaches a quota', () => {
  const outputs = ['5', '4', '3', '2', '1']
  const thetaSources = (steps: ReturnType<typeof recordedSteps>) =>
    steps.flatMap(({ inputs }) =>
      inputs.filter(({ name }) => name === 'theta').map(({ value, source }) => [value, source]),
    )

  it('cite the article that θ comes from', () => {
    const posts = outputs.map((output) => ({ output: d(output) }))
    const input = { outputs: posts, quota: d('2'), rule: jiangsu, z: d('2') }
    expect(thetaSources(recordedSteps((recorder) => calculateAchievability(input, recorder)))).toEqual([
      ['0.90', article],
    ])
  })

  it('cite nothing where the share is an agreed one', () => {
    const input = { outputs: outputs.map(d), quota: d('2'), theta: d('0.8') }
    const steps = recordedSteps((recorder) => calculateQuotaShare(input, recorder))
    expect(thetaSources(steps)).toEqual([['0.8', undefined]])
    const cited = { ...input, thetaSource: article }
    expect(thetaSources(recordedSteps((recorder) => calculateQuotaShare(cited, recorder)))).toEqual([
      ['0.8', article],
    ])
  })

  const projected = ['11', '10', '9', '8', '7']
    .map((output, index) => `projected-output(${index + 1}) ${output}*`)
    .join(', ')

  it('of a forecast tell the efficiency of each output, the best first, and cite the article', () => {
    const input = {
      efficiencies: ['0.9', '1.1', '1', '0.8', '0.7'].map(d),
      standardTimeSeconds: d('60'),
      shiftSeconds: d('600'),
      quota: d('9'),
      rule: jiangsu,
    }
    const calculate = (recorder: Parameters<typeof calculateProjectedShare>[1]) =>
      calculateProjectedShare(input, recorder)
    const step = (place: number, output: string, efficiency: string) =>
      `projected-output(${place}) ${output} of shift-seconds 600, standard-time 60, recent-efficiency(${place}) ${efficiency}`
    expect(stepLines(calculate)).toEqual([
      step(1, '11', '1.1'),
      step(2, '10', '1'),
      step(3, '9', '0.9'),
      step(4, '8', '0.8'),
      step(5, '7', '0.7'),
      'passing-rank 5 of theta 0.90, group-size 5',
      `largest-passing-quota 7 of ${projected}, passing-rank 5*`,
      `reaching-share 0.6 of ${projected}, tested-quota 9`,
    ])
    expect(thetaSources(recordedSteps(calculate))).toEqual([['0.90', article]])
  })
})

describe('the steps behind a statistical average', () => {
  it.each([
    ['smaller', 'values-mean 5 of value 4, value 5.0, value 5, value 6'],
    ['larger', 'values-mean 5 of value 6, value 5.0, value 5, value 4'],
  ] as const)('leave equal values in the order given, %s being better', (better, line) => {
    const values = ['6', '5.0', '5', '4'].map(d)
    const input = { method: 'mean', values, better, unit: 'minute' } as const
    expect(stepLines((recorder) => calculateStatisticalAverage(input, recorder))).toEqual([line])
  })
})

describe('the steps behind a trial and the advice beside a share', () => {
  const outputs = ['520', '505', '498', '455', '430'].map((output) => ({ output: d(output) }))
  const post = { outputs, rule: jiangsu, z: d('2') }
  const trial = { startsOn: dateLiteral('2014-10-20'), workingDays: d('10') }
  const review = (quota: string) =>
    recordedSteps((recorder) =>
      reviewTrial({ ...post, quota: d(quota), trial, reviewedOn: dateLiteral('2014-11-03') }, recorder),
    ).at(-1)

  it('hold the share that was reached against the share it had to reach', () => {
    for (const [quota, share, role] of [
      ['430', '1', 'at-least'],
      ['455', '0.8', 'less-than'],
    ] as const)
      expect(review(quota)).toMatchObject({
        rule: 'trial-share',
        operation: 'chosen',
        result: { value: share },
        inputs: [
          { name: 'reaching-share', role: 'times', from: { rule: 'reaching-share' } },
          { name: 'reaching-share', role: 'argument' },
          { name: 'theta', role, value: '0.9', source: article },
        ],
      })
  })

  it('are none of a group too small to be shown', () => {
    const few = { ...post, outputs: outputs.slice(0, 4), quota: d('430'), trial }
    expect(
      recordedSteps((recorder) => reviewTrial({ ...few, reviewedOn: dateLiteral('2014-11-03') }, recorder)),
    ).toEqual([])
  })

  it('of Wilson’s interval start from the share that was reached', () => {
    const steps = recordedSteps((recorder) => calculateAchievability({ ...post, quota: d('455') }, recorder))
    expect(steps.slice(-4).map(({ rule }) => rule)).toEqual([
      'wilson-edge',
      'wilson-low',
      'wilson-edge',
      'wilson-high',
    ])
    const centre = steps.find(({ rule }) => rule === 'wilson-centre')
    expect(centre?.inputs[0]).toMatchObject({
      name: 'reaching-share',
      value: '0.8',
      from: { rule: 'reaching-share' },
    })
    expect(steps.flatMap(({ inputs }) => inputs).some(({ name }) => name === 'sampled-share')).toBe(false)
  })
})
