import type { Study } from '../../../../shared/case/measurement/study.ts'
import type { Tap } from '../../../../shared/measurement/time-study/tap.ts'
import { readLiveTime, type LiveTime } from './live-time.ts'
import type { Watch } from './use-watch.ts'
import { countingTaps, phaseOf, type WatchPhase } from './watch-phase.ts'

export type Live = {
  readonly phase: WatchPhase
  readonly cycle: number
  /** Which element is being watched, counted from 0; 0 before the first press of a cycle. */
  readonly index: number
  /** What the watch says at this very moment; read with every frame. */
  readonly read: () => LiveTime
}

const still: LiveTime = { cycle: 0, element: 0, interruption: 0, work: 0, interrupted: 0, unobserved: 0 }
const turns: ReadonlySet<Tap['kind']> = new Set(['start', 'element-end', 'missed', 'not-performed'])

/** A cycle that broke off with its run is not taken up again. */
const nextCycle = ({ timeStudy, tapReading }: Study): number => {
  const cycle = tapReading?.position.cycle ?? 1
  return timeStudy.observations.some((one) => one.cycle === cycle) ? cycle + 1 : cycle
}

export function useLive(study: Study, { session, now }: Watch): Live {
  const reading = study.tapReading
  const phase = phaseOf(study, session)
  const position = reading?.position
  const index = study.method.elements.findIndex(({ elementId }) => elementId === position?.elementId)
  const lastTurn = countingTaps(study.taps)
    .filter(({ kind }) => turns.has(kind))
    .at(-1)
  const startUnknown = lastTurn?.kind === 'missed'
  return {
    phase,
    cycle: phase === 'resume' ? nextCycle(study) : (position?.cycle ?? 1),
    index: phase === 'resume' ? 0 : Math.max(0, index),
    read: () => (reading === null ? still : readLiveTime(reading, phase, now(study), startUnknown)),
  }
}
