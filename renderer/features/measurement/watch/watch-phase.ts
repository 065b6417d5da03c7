import type { Study } from '../../../../shared/case/measurement/study.ts'
import type { Tap } from '../../../../shared/measurement/time-study/tap.ts'
import type { ClockSession } from './watch-clock.ts'

/** What the watch is doing now, as the page shows it. `resume`: the run that was watching is over. */
export type WatchPhase = 'ready' | 'running' | 'interrupted' | 'foreign' | 'paused' | 'resume' | 'finished'

/** Presses that still count, without the strikes themselves. */
export function countingTaps(taps: readonly Tap[]): readonly Tap[] {
  const struck = new Set<string>()
  for (const tap of [...taps].reverse())
    if (tap.kind === 'strike' && !struck.has(tap.id)) struck.add(tap.strikes)
  return taps.filter((tap) => tap.kind !== 'strike' && !struck.has(tap.id))
}

export function phaseOf({ taps, tapReading }: Study, session: ClockSession | null): WatchPhase {
  const position = tapReading?.position
  if (position === undefined || position.phase === 'not-started') return 'ready'
  if (position.phase === 'finished' || position.phase === 'paused') return position.phase
  const counting = countingTaps(taps)
  const last = counting.at(-1)
  if (last === undefined || session === null || last.session !== session.id) return 'resume'
  if (position.phase === 'watching') return 'running'
  const opened = counting
    .filter(({ kind }) => kind === 'interruption-start' || kind === 'foreign-start')
    .at(-1)
  return opened?.kind === 'foreign-start' ? 'foreign' : 'interrupted'
}

export const isWatching = (phase: WatchPhase): boolean =>
  phase === 'running' || phase === 'interrupted' || phase === 'foreign'
