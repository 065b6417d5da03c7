import { useMemo } from 'react'
import { setFields } from '../../../../shared/case/write.ts'
import { readRecord } from '../../../../shared/case/read.ts'
import type { Study } from '../../../../shared/case/measurement/study.ts'
import type { InterruptionReason, TapKind } from '../../../../shared/measurement/time-study/tap.ts'
import { recogniseDecimal } from '../../../../shared/numbers/decimal-string.ts'
import { useCase } from '../../step/case-context.ts'
import { showRunningWatch } from '../../step/running-watch.ts'
import { balanceWords, readLiveTime } from './live-time.ts'
import type { Watch } from './use-watch.ts'
import { liveMilliseconds } from './watch-clock.ts'
import { countingTaps, isWatching, phaseOf, type WatchPhase } from './watch-phase.ts'

type PressAct = (timeStamp: number) => void

export type WatchActs = {
  readonly tap: PressAct
  readonly interrupt: PressAct
  readonly foreign: PressAct
  readonly notPerformed: PressAct
  readonly missed: PressAct
  readonly pause: PressAct
  readonly strike: PressAct
  readonly finish: PressAct
  readonly nameInterruption: (reason: InterruptionReason) => void
  readonly rate: (by: 5 | -5) => void
  readonly collapse: () => void
  /** Tells the frame of the other steps that this watch runs on. */
  readonly announce: () => void
}

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

const phaseWords: Readonly<Record<WatchPhase, string>> = {
  ready: '准备好',
  running: '正在测',
  interrupted: '中断',
  foreign: '外来动作',
  paused: '已暂停',
  resume: '停下了，回到秒表接着测',
  finished: '已测完',
}

const lowestRating = 50
const highestRating = 150

export function useWatchActs(study: Study, watch: Watch, phase: WatchPhase): WatchActs {
  const { copy, state, go } = useCase()
  const name = readRecord(state, 'operation', study.operationId)?.name ?? ''
  return useMemo(() => {
    const press = (kind: TapKind | null, timeStamp: number) => {
      if (kind !== null) watch.press([kind], timeStamp)
    }
    const whileWatching =
      (kind: TapKind): PressAct =>
      (timeStamp) => {
        if (isWatching(phase)) press(kind, timeStamp)
      }
    const whileRunning =
      (kind: TapKind): PressAct =>
      (timeStamp) => {
        if (phase === 'running') press(kind, timeStamp)
      }
    const strikeLast: PressAct = (timeStamp) => {
      const last = countingTaps(study.taps).at(-1)
      if (last === undefined) return
      watch.press([{ kind: 'strike', strikes: last.id }], timeStamp)
      // What passed since 测完 was watched by nobody: another run of the clock begins with the next press.
      if (last.kind === 'finish') watch.store.change({ session: null })
    }
    const announce = () => {
      const isOn = isWatching(phase) || phase === 'paused'
      showRunningWatch(
        isOn
          ? {
              caseId: copy.caseId,
              rest: `/watch/${study.id}`,
              readWords: () => `${name} ${phaseWords[phaseOf(study, watch.store.snapshot().session)]}`,
              readElapsed: () => elapsedWords(study, watch),
            }
          : undefined,
      )
    }
    return {
      announce,
      tap: (timeStamp) => {
        if (phase !== 'finished') press(tapKind(phase), timeStamp)
        else strikeLast(timeStamp)
      },
      interrupt: (timeStamp) => {
        if (phase === 'interrupted') press({ kind: 'interruption-end' }, timeStamp)
        if (phase === 'running') press({ kind: 'interruption-start', reason: 'other' }, timeStamp)
      },
      foreign: (timeStamp) => {
        if (phase === 'foreign') press({ kind: 'foreign-end' }, timeStamp)
        if (phase === 'running') press({ kind: 'foreign-start' }, timeStamp)
      },
      notPerformed: whileRunning({ kind: 'not-performed' }),
      missed: whileRunning({ kind: 'missed' }),
      pause: whileWatching({ kind: 'pause' }),
      strike: strikeLast,
      finish: (timeStamp) => {
        if (phase !== 'ready' && phase !== 'finished') press({ kind: 'finish' }, timeStamp)
        showRunningWatch(undefined)
        go('measurement', phase === 'ready' ? `/study/${study.id}` : `/review/${study.id}`)
      },
      nameInterruption: (reason) => {
        const opened = countingTaps(study.taps)
          .filter(({ kind }) => kind === 'interruption-start')
          .at(-1)
        if (opened === undefined || phase !== 'interrupted') return
        const kinds: readonly TapKind[] = [
          { kind: 'strike', strikes: opened.id },
          { kind: 'interruption-start', reason },
        ]
        watch.press(kinds, performance.now(), opened)
      },
      rate: (by) => {
        const before = Number(study.source.ratingUnion ?? '100')
        const next = Math.min(highestRating, Math.max(lowestRating, before + by))
        const rating = recogniseDecimal(String(next))
        if (rating === null) return
        const label = `${name} ${study.timeStudy.worker} 评定 ${study.source.ratingUnion ?? '—'} → ${rating}%`
        void copy.commit(
          label,
          [setFields('time-study', study.id, { ratingUnion: rating })],
          `measurement/watch/${study.id}`,
        )
      },
      collapse: () => {
        announce()
        go('measurement')
      },
    }
  }, [copy, go, name, phase, study, watch])
}

const elapsedWords = (study: Study, { store }: Watch): string => {
  const { session } = store.snapshot()
  const reading = study.tapReading
  if (reading === null) return ''
  const now = session === null ? null : liveMilliseconds(session)
  const { elapsed } = balanceWords(readLiveTime(reading, phaseOf(study, session), now, false))
  return elapsed.replace(/\.\d$/, '')
}
