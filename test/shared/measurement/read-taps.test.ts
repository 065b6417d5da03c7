import { describe, expect, it } from 'vitest'
import { applyExclusionsToBalance } from '../../../shared/measurement/time-study/time-balance.ts'
import { calculateCycleTotal } from '../../../shared/measurement/time-study/cycle-total.ts'
import { markReadings } from '../../../shared/measurement/time-study/exclusion.ts'
import type { TimeStudyObservation } from '../../../shared/measurement/time-study/observation.ts'
import { readTaps } from '../../../shared/measurement/time-study/read-taps.ts'
import { millisecondsOfTimeStamp, type Tap } from '../../../shared/measurement/time-study/tap.ts'
import { parseTapId } from '../../../shared/measurement/time-study/identity.ts'
import { codesOf, valueOf } from '../problems/value-of.ts'
import { decision, elementId, innerPockets, taps } from './study-example.ts'

const pick = elementId('pick')
const sew = elementId('sew')
const stack = elementId('stack')
const elements = [pick, sew, stack]

/** 1 pick 6.24, 1 sew unobserved(missed) … as one short line each. */
const lines = (observations: readonly TimeStudyObservation[]): readonly string[] =>
  observations.map((one) => {
    const value = one.state === 'observed' ? one.seconds : one.state === 'unobserved' ? one.cause : one.state
    return `${one.cycle} ${one.elementId} ${value}`
  })

const read = (list: readonly Tap[]) => valueOf(readTaps(elements, list))
const strike = (id: string) => ({ kind: 'strike', strikes: valueOf(parseTapId(id)) }) as const

describe('readTaps', () => {
  it('takes differences of one cumulative clock', () => {
    const { observations, balance } = read(
      taps([
        [1000, 'start'],
        [7240, 'element-end'],
        [16100, 'element-end'],
        [20110, 'element-end'],
        [26200, 'element-end'],
      ]),
    )
    expect(lines(observations)).toEqual(['1 pick 6.24', '1 sew 8.86', '1 stack 4.01', '2 pick 6.09'])
    expect(balance).toEqual({
      elapsedSeconds: '25.20',
      workSeconds: '25.20',
      interruptionSeconds: '0.00',
      unobservedSeconds: '0.00',
    })
  })

  it('takes interruptions and foreign actions out of the reading and lists them', () => {
    const { observations, balance, interruptions } = read(
      taps([
        [0, 'start'],
        [2000, { kind: 'interruption-start', reason: 'thread-break' }],
        [16200, 'interruption-end'],
        [20000, 'foreign-start'],
        [21000, 'foreign-end'],
        [22000, 'element-end'],
      ]),
    )
    expect(lines(observations)).toEqual(['1 pick 6.80'])
    expect(balance.workSeconds).toBe('6.80')
    expect(balance.interruptionSeconds).toBe('15.20')
    expect(interruptions.map(({ reason, seconds }) => [reason, seconds])).toEqual([
      ['thread-break', '14.20'],
      ['foreign-action', '1.00'],
    ])
  })

  it('knows what was not done: a state, not zero seconds, and no time of its own', () => {
    const { observations, balance } = read(
      taps([
        [0, 'start'],
        [6000, 'element-end'],
        [6500, 'not-performed'],
        [10000, 'element-end'],
      ]),
    )
    expect(lines(observations)).toEqual(['1 pick 6.00', '1 sew not-performed', '1 stack 4.00'])
    expect(balance.workSeconds).toBe('10.00')
  })

  it('loses two readings to a missed press and fills neither by guess', () => {
    const { observations, balance } = read(
      taps([
        [0, 'start'],
        [6000, 'element-end'],
        [15000, 'missed'],
        [19000, 'element-end'],
        [25000, 'element-end'],
      ]),
    )
    expect(lines(observations)).toEqual(['1 pick 6.00', '1 sew missed', '1 stack missed', '2 pick 6.00'])
    expect(balance).toMatchObject({
      workSeconds: '12.00',
      unobservedSeconds: '13.00',
      elapsedSeconds: '25.00',
    })
  })

  it('goes on after a pause with the next cycle; the pause is unobserved', () => {
    const { observations, balance } = read(
      taps([
        [0, 'start'],
        [6000, 'element-end'],
        [9000, 'pause'],
        [60000, 'start'],
        [66000, 'element-end'],
        [70000, 'finish'],
      ]),
    )
    expect(lines(observations)).toEqual([
      '1 pick 6.00',
      '1 sew paused',
      '1 stack paused',
      '2 pick 6.00',
      '2 sew study-ended',
      '2 stack study-ended',
    ])
    expect(balance).toEqual({
      elapsedSeconds: '70.00',
      workSeconds: '12.00',
      interruptionSeconds: '0.00',
      unobservedSeconds: '58.00',
    })
  })

  it('finds only unobserved time between two sessions', () => {
    const { observations, balance, ignored } = read(
      taps([
        [0, 'start'],
        [6000, 'element-end'],
        [8000, 'interruption-start'],
        [9000, 'interruption-end'],
        [60000, 'element-end', 's2'],
        [61000, 'start', 's2'],
        [67000, 'element-end', 's2'],
      ]),
    )
    expect(lines(observations)).toEqual([
      '1 pick 6.00',
      '1 sew session-ended',
      '1 stack session-ended',
      '2 pick 6.00',
    ])
    expect(ignored).toEqual([{ tapId: 't5', because: 'not-started' }])
    expect(balance).toEqual({
      elapsedSeconds: '67.00',
      workSeconds: '12.00',
      interruptionSeconds: '1.00',
      unobservedSeconds: '54.00',
    })
  })

  it('keeps a struck press listed and counts as if it had not been', () => {
    const { observations, ignored } = read(
      taps([
        [0, 'start'],
        [6000, 'element-end'],
        [6210, 'element-end'],
        [6400, strike('t3')],
        [15000, 'element-end'],
      ]),
    )
    expect(lines(observations)).toEqual(['1 pick 6.00', '1 sew 9.00'])
    expect(ignored).toEqual([{ tapId: 't3', because: 'struck' }])
  })

  it('a struck strike does nothing', () => {
    const { observations } = read(
      taps([
        [0, 'start'],
        [6000, 'element-end'],
        [6100, strike('t2')],
        [6200, strike('t3')],
        [15000, 'element-end'],
      ]),
    )
    expect(lines(observations)).toEqual(['1 pick 6.00', '1 sew 9.00'])
  })

  it('an element that ends inside an open interruption has no time', () => {
    const { observations, balance } = read(
      taps([
        [0, 'start'],
        [2000, 'interruption-start'],
        [9000, 'element-end'],
        [15000, 'element-end'],
      ]),
    )
    expect(lines(observations)).toEqual(['1 pick interruption-not-ended', '1 sew 6.00'])
    expect(balance).toMatchObject({ workSeconds: '6.00', unobservedSeconds: '9.00' })
  })

  it('two presses at one moment leave no time, not 0.00 s', () => {
    const { observations } = read(
      taps([
        [0, 'start'],
        [6000, 'element-end'],
        [6000, 'element-end'],
      ]),
    )
    expect(lines(observations)).toEqual(['1 pick 6.00', '1 sew no-time'])
  })

  it('lists presses without effect', () => {
    const { ignored } = read(
      taps([
        [0, 'element-end'],
        [10, 'start'],
        [20, 'start'],
        [30, 'interruption-end'],
        [40, 'interruption-start'],
        [50, 'foreign-start'],
        [60, 'foreign-end'],
        [70, 'interruption-end'],
        [80, 'finish'],
        [90, 'element-end'],
      ]),
    )
    expect(ignored.map(({ tapId, because }) => `${tapId} ${because}`)).toEqual([
      't1 not-started',
      't3 already-open',
      't4 nothing-open',
      't6 already-open',
      't7 nothing-open',
      't10 finished',
    ])
  })

  it('says where the watch stands', () => {
    const { position } = read(
      taps([
        [0, 'start'],
        [6000, 'element-end'],
        [8000, 'interruption-start'],
      ]),
    )
    expect(position).toEqual({
      phase: 'interrupted',
      cycle: 1,
      elementId: 'sew',
      cycleBeganSeconds: '0.00',
      elementBeganSeconds: '6.00',
      interruptedSeconds: '0.00',
      interruptionBeganSeconds: '8.00',
    })
    expect(read([]).position.phase).toBe('not-started')
  })

  it('refuses a clock that goes back or is finer than the record', () => {
    expect(
      codesOf(
        readTaps(
          elements,
          taps([
            [100, 'start'],
            [90, 'element-end'],
          ]),
        ),
      ),
    ).toEqual(['tap-time-goes-back'])
    expect(codesOf(readTaps(elements, taps([[105, 'start']])))).toEqual(['tap-time-not-readable'])
    expect(codesOf(readTaps([], []))).toEqual(['no-element'])
  })

  it('rounds an event to 0.01 s, once', () => {
    expect(millisecondsOfTimeStamp(1234.4)).toBe('1230')
    expect(millisecondsOfTimeStamp(1235)).toBe('1240')
    expect(millisecondsOfTimeStamp(0)).toBe('0')
    expect(millisecondsOfTimeStamp(Number.NaN)).toBeNull()
    expect(millisecondsOfTimeStamp(-1)).toBeNull()
  })
})

describe('the sheet', () => {
  const one = elementId('pockets')
  const ends = innerPockets.reduce<number[]>(
    (all, seconds) => [...all, (all.at(-1) ?? 0) + Number(seconds.replace('.', '')) * 100],
    [],
  )
  const result = valueOf(
    readTaps(
      [one],
      taps([[0, 'start'], ...ends.map((milliseconds) => [milliseconds, 'element-end'] as const)]),
    ),
  )

  it('reads twelve cycles off the cumulative clock', () => {
    const seconds = result.observations.map((observation) =>
      observation.state === 'observed' ? observation.seconds : '—',
    )
    expect(seconds).toEqual(innerPockets.map((text) => `${text}0`))
    expect(result.balance.elapsedSeconds).toBe('697.70')
  })

  it('counts an excluded reading as interruption: 697.7 = 616.0 + 81.7 + 0.0', () => {
    const marked = markReadings(result.observations, [decision(5, one)])
    expect(applyExclusionsToBalance(result.balance, marked)).toEqual({
      elapsedSeconds: '697.70',
      workSeconds: '616.00',
      interruptionSeconds: '81.70',
      unobservedSeconds: '0.00',
    })
    expect(calculateCycleTotal(4, [one], marked)).toBe('59.20')
    expect(calculateCycleTotal(5, [one], marked)).toBeNull()
  })
})
