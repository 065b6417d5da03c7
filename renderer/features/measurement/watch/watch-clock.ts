import { millisecondsOfTimeStamp } from '../../../../shared/measurement/time-study/tap.ts'
import type { DecimalString } from '../../../../shared/numbers/decimal-string.ts'

/** One run of the page's clock for one study: cumulative time is `base` plus what passed since `origin`. */
export type ClockSession = { readonly id: string; readonly base: number; readonly origin: number }

/** The last press of an earlier run: the study's time it stands at, and when it was by the clock on the wall. */
export type LastPress = { readonly cumulative: number; readonly at: number }

/** What passed since is taken from the clock on the wall; one that was set back counts as no gap. */
export const timeSince = (last: LastPress | null, now: number): number =>
  last === null ? 0 : last.cumulative + Math.max(0, now - last.at)

/** A new run: the study's time goes on, and the gap before it can only ever be unobserved. */
export const beginSession = (
  id: string,
  origin: number,
  last: LastPress | null,
  now: number,
): ClockSession => ({ id, origin, base: timeSince(last, now) })

/** The study's time at an event, rounded once to 0.01 s and never before the press before it. */
export function cumulativeAt(
  session: ClockSession,
  timeStamp: number,
  last: DecimalString | undefined,
): DecimalString | null {
  const at = millisecondsOfTimeStamp(session.base + timeStamp - session.origin)
  return at !== null && last !== undefined && Number(at) < Number(last) ? last : at
}

export const liveMilliseconds = (session: ClockSession): number =>
  session.base + performance.now() - session.origin

const visibleGap = 5_000
/** A hidden page's timers are slowed to one a minute, which is no sleep. */
const hiddenGap = 90_000

/** Whether so much time passed between two beats of one second that the computer cannot have been keeping time. */
export const isStall = (passed: number, hidden: boolean): boolean =>
  passed > (hidden ? hiddenGap : visibleGap)
