import type { Study } from '../../../../shared/case/measurement/study.ts'
import type { InterruptionReason, TapKind } from '../../../../shared/measurement/time-study/tap.ts'
import type { Watch } from './use-watch.ts'
import { countingTaps, isWatching, type WatchPhase } from './watch-phase.ts'

/** Takes the time stamp of the event that is the press. */
export type PressAct = (timeStamp: number) => void

export type PressActs = {
  readonly tap: PressAct
  readonly interrupt: PressAct
  readonly foreign: PressAct
  readonly notPerformed: PressAct
  readonly missed: PressAct
  readonly pause: PressAct
  readonly strike: PressAct
  readonly finish: PressAct
  readonly nameInterruption: (reason: InterruptionReason) => void
}

/** What the space bar means now; after 测完 it takes that back. */
const tapKind = (phase: WatchPhase): TapKind | null => {
  switch (phase) {
    case 'ready':
    case 'paused':
    case 'resume':
      return { kind: 'start' }
    case 'running':
      return { kind: 'element-end' }
    case 'interrupted':
      return { kind: 'interruption-end' }
    case 'foreign':
      return { kind: 'foreign-end' }
    case 'finished':
      return null
  }
}

const interruptionKind = (phase: WatchPhase): TapKind | null => {
  if (phase === 'interrupted') return { kind: 'interruption-end' }
  return phase === 'running' ? { kind: 'interruption-start', reason: 'other' } : null
}

const foreignKind = (phase: WatchPhase): TapKind | null => {
  if (phase === 'foreign') return { kind: 'foreign-end' }
  return phase === 'running' ? { kind: 'foreign-start' } : null
}

function strikeLast({ taps }: Study, watch: Watch, timeStamp: number): void {
  const last = countingTaps(taps).at(-1)
  if (last === undefined) return
  watch.press([{ kind: 'strike', strikes: last.id }], timeStamp)
  // What passed since 测完 was watched by nobody: another run of the clock begins with the next press.
  if (last.kind === 'finish') watch.store.change({ session: null })
}

/** The reason is named after the press: the press without it is struck, one with it stands at the same moment. */
function nameInterruption({ taps }: Study, watch: Watch, reason: InterruptionReason): void {
  const opened = countingTaps(taps)
    .filter(({ kind }) => kind === 'interruption-start')
    .at(-1)
  if (opened === undefined) return
  const kinds: readonly TapKind[] = [
    { kind: 'strike', strikes: opened.id },
    { kind: 'interruption-start', reason },
  ]
  watch.press(kinds, performance.now(), opened)
}

/** The presses of the watch; one that makes no sense in this phase does nothing. */
export function pressActs(study: Study, watch: Watch, phase: WatchPhase): PressActs {
  const press = (kind: TapKind | null, timeStamp: number) => {
    if (kind !== null) watch.press([kind], timeStamp)
  }
  const whileIn =
    (allowed: boolean, kind: TapKind): PressAct =>
    (timeStamp) =>
      press(allowed ? kind : null, timeStamp)
  const running = phase === 'running'
  const strike: PressAct = (timeStamp) => strikeLast(study, watch, timeStamp)
  return {
    tap: phase === 'finished' ? strike : (timeStamp) => press(tapKind(phase), timeStamp),
    interrupt: (timeStamp) => press(interruptionKind(phase), timeStamp),
    foreign: (timeStamp) => press(foreignKind(phase), timeStamp),
    notPerformed: whileIn(running, { kind: 'not-performed' }),
    missed: whileIn(running, { kind: 'missed' }),
    pause: whileIn(isWatching(phase), { kind: 'pause' }),
    strike,
    finish: whileIn(phase !== 'ready' && phase !== 'finished', { kind: 'finish' }),
    nameInterruption: (reason) => {
      if (phase === 'interrupted') nameInterruption(study, watch, reason)
    },
  }
}
