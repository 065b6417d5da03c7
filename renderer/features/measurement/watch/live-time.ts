import type { TapReading } from '../../../../shared/measurement/time-study/tap-reading.ts'
import type { WatchPhase } from './watch-phase.ts'

/** Milliseconds for the eye only: what the watch shows between two presses. The record holds the presses. */
export type LiveTime = {
  readonly cycle: number
  readonly element: number
  readonly interruption: number
  readonly work: number
  readonly interrupted: number
  readonly unobserved: number
}

const still: LiveTime = { cycle: 0, element: 0, interruption: 0, work: 0, interrupted: 0, unobserved: 0 }
const inMilliseconds = (seconds: string): number => Math.round(Number(seconds) * 1_000)

/** `now` is the study's time. */
export function readLiveTime(
  { position, balance, interruptions }: TapReading,
  phase: WatchPhase,
  now: number,
  /** The start of the current element was not seen, so its time will be unobserved. */
  startUnknown: boolean,
): LiveTime {
  const work = inMilliseconds(balance.workSeconds)
  const interrupted = inMilliseconds(balance.interruptionSeconds)
  const unobserved = inMilliseconds(balance.unobservedSeconds)
  const settled = { ...still, work, interrupted, unobserved }
  if (phase === 'ready' || phase === 'finished') return settled
  const since = Math.max(0, now - inMilliseconds(position.elementBeganSeconds))
  if (phase === 'paused' || phase === 'resume') {
    const ended = inMilliseconds(position.interruptedSeconds)
    return { ...settled, interrupted: interrupted + ended, unobserved: unobserved + since - ended }
  }
  const began = position.interruptionBeganSeconds
  const open = began === null ? 0 : Math.max(0, now - inMilliseconds(began))
  const inside = inMilliseconds(position.interruptedSeconds) + open
  const inCycle = interruptions
    .filter(({ cycle }) => cycle === position.cycle)
    .reduce((sum, { seconds }) => sum + inMilliseconds(seconds), open)
  return {
    cycle: Math.max(0, now - inMilliseconds(position.cycleBeganSeconds) - inCycle),
    element: since - inside,
    interruption: open,
    work: work + (startUnknown ? 0 : since - inside),
    interrupted: interrupted + inside,
    unobserved: unobserved + (startUnknown ? since - inside : 0),
  }
}

const tenths = (milliseconds: number): number => Math.floor(milliseconds / 100)

/** `17.9`, cut and not rounded, as every watch does. */
export const tenthsWords = (milliseconds: number): string => (tenths(milliseconds) / 10).toFixed(1)

const two = (value: number): string => String(value).padStart(2, '0')

const minutesOfTenths = (count: number): string => {
  const seconds = Math.floor(count / 10)
  const hours = Math.floor(seconds / 3600)
  const minutes = `${two(Math.floor((seconds % 3600) / 60))}:${two(seconds % 60)}.${String(count % 10)}`
  return hours === 0 ? minutes : `${String(hours)}:${minutes}`
}

/** The balance to a tenth, so that what is shown adds up: the whole is the sum of its three shown parts. */
export function balanceWords({ work, interrupted, unobserved }: LiveTime) {
  const parts = [work, interrupted, unobserved].map(tenths)
  const [workTenths = 0, interruptedTenths = 0, unobservedTenths = 0] = parts
  return {
    elapsed: minutesOfTenths(workTenths + interruptedTenths + unobservedTenths),
    work: minutesOfTenths(workTenths),
    interrupted: minutesOfTenths(interruptedTenths),
    unobserved: minutesOfTenths(unobservedTenths),
  }
}
