import { writeDecimal, type DecimalString } from '../../numbers/decimal-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import type { ElementId, TapId } from './identity.ts'
import type { IgnoredTap, TimeStudyObservation, UnobservedCause } from './observation.ts'
import type { InterruptionReason } from './tap.ts'

export type Interruption = {
  readonly cycle: number
  readonly elementId: ElementId
  readonly reason: InterruptionReason | 'foreign-action'
  readonly beganSeconds: Quantity<'second'>
  readonly seconds: Quantity<'second'>
}

type Open = {
  readonly kind: 'interruption' | 'foreign'
  readonly reason: Interruption['reason']
  readonly since: bigint
}

/**
 * What the taps so far amount to, in hundredths of a second. `accounted` is the time up to which every
 * hundredth lies in exactly one of work, interruption and unobserved: that is what makes the balance close.
 */
export type Watch = {
  readonly elements: readonly ElementId[]
  phase: 'not-started' | 'watching' | 'paused' | 'finished'
  began: bigint
  accounted: bigint
  cycle: number
  cycleBegan: bigint
  index: number
  /** The start of the current element was not seen, so it cannot have a time. */
  startUnknown: boolean
  open: Open | null
  interrupted: bigint
  work: bigint
  interruption: bigint
  unobserved: bigint
  readonly observations: TimeStudyObservation[]
  readonly interruptions: Interruption[]
  readonly ignored: IgnoredTap[]
}

export const newWatch = (elements: readonly ElementId[]): Watch => ({
  elements,
  phase: 'not-started',
  began: 0n,
  accounted: 0n,
  cycle: 1,
  cycleBegan: 0n,
  index: 0,
  startUnknown: false,
  open: null,
  interrupted: 0n,
  work: 0n,
  interruption: 0n,
  unobserved: 0n,
  observations: [],
  interruptions: [],
  ignored: [],
})

export const inSeconds = (hundredths: bigint): DecimalString => writeDecimal(hundredths, 2)

const placeOf = (watch: Watch) => {
  const elementId = watch.elements[watch.index]
  return elementId === undefined ? null : { cycle: watch.cycle, elementId }
}

const advance = (watch: Watch, at: bigint): void => {
  watch.index += 1
  if (watch.index < watch.elements.length) return
  watch.index = 0
  watch.cycle += 1
  watch.cycleBegan = at
}

const account = (watch: Watch, until: bigint, bucket: 'work' | 'unobserved'): void => {
  watch[bucket] += until - watch.accounted - watch.interrupted
  watch.interruption += watch.interrupted
  watch.interrupted = 0n
  watch.accounted = until
}

export const beginCycle = (watch: Watch, at: bigint): void => {
  if (watch.phase === 'not-started') watch.began = at
  else watch.unobserved += at - watch.accounted
  watch.accounted = at
  watch.cycleBegan = at
  watch.index = 0
  watch.startUnknown = false
  watch.phase = 'watching'
}

export const endElement = (watch: Watch, at: bigint, tapId: TapId): void => {
  const place = placeOf(watch)
  if (place === null) return
  const time = at - watch.accounted - watch.interrupted
  const cause: UnobservedCause | null = watch.startUnknown
    ? 'missed'
    : watch.open !== null
      ? 'interruption-not-ended'
      : time <= 0n
        ? 'no-time'
        : null
  if (cause === null) {
    const interruptionSeconds = inSeconds(watch.interrupted)
    const source = { kind: 'tap', tapId } as const
    watch.observations.push({
      ...place,
      state: 'observed',
      seconds: inSeconds(time),
      interruptionSeconds,
      source,
    })
  } else watch.observations.push({ ...place, state: 'unobserved', cause })
  account(watch, at, cause === null ? 'work' : 'unobserved')
  watch.open = null
  watch.startUnknown = false
  advance(watch, at)
}

/** `missed` leaves the start of the next element unknown; `not-performed` leaves it where it was. */
export const passElement = (watch: Watch, at: bigint, kind: 'missed' | 'not-performed'): void => {
  const place = placeOf(watch)
  if (place === null) return
  if (kind === 'missed') {
    watch.observations.push({ ...place, state: 'unobserved', cause: 'missed' })
    watch.startUnknown = true
  } else watch.observations.push({ ...place, state: 'not-performed' })
  advance(watch, at)
}

export const openInterruption = (watch: Watch, open: Open): void => {
  watch.open = open
}

export const closeInterruption = (watch: Watch, at: bigint): void => {
  const place = placeOf(watch)
  if (watch.open === null || place === null) return
  const { since, reason } = watch.open
  watch.interrupted += at - since
  watch.interruptions.push({
    ...place,
    reason,
    beganSeconds: inSeconds(since),
    seconds: inSeconds(at - since),
  })
  watch.open = null
}

/** The cycle breaks off: what it still lacks is unobserved; a cycle in which nothing was seen is not counted. */
export const breakOff = (watch: Watch, at: bigint, cause: UnobservedCause): void => {
  closeInterruption(watch, at)
  account(watch, at, 'unobserved')
  if (watch.observations.some(({ cycle }) => cycle === watch.cycle)) {
    for (let place = placeOf(watch); place !== null; place = placeOf(watch)) {
      watch.observations.push({ ...place, state: 'unobserved', cause })
      watch.index += 1
    }
    watch.cycle += 1
  }
  watch.index = 0
  watch.phase = 'paused'
}
