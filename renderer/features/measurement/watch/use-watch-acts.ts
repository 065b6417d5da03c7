import { useMemo } from 'react'
import { readRecord } from '../../../../shared/case/read.ts'
import { setFields } from '../../../../shared/case/write.ts'
import type { Study } from '../../../../shared/case/measurement/study.ts'
import { recogniseDecimal } from '../../../../shared/numbers/decimal-string.ts'
import { useCase } from '../../step/case-context.ts'
import { showRunningWatch } from '../../step/running-watch.ts'
import { pressActs, type PressActs } from './press-acts.ts'
import { runningWatchOf } from './running-watch-of.ts'
import type { Watch } from './use-watch.ts'
import type { WatchPhase } from './watch-phase.ts'

export type WatchActs = PressActs & {
  readonly rate: (by: 5 | -5) => void
  readonly collapse: () => void
  /** Tells the frame of the other steps that this watch runs on. */
  readonly announce: () => void
}

const lowestRating = 50
const highestRating = 150

/** The first press says that the pace was normal; from there it goes up and down. */
const nextRating = ({ source }: Study, by: number) => {
  const given = source.ratingUnion ?? null
  const next = given === null ? 100 : Number(given) + by
  return recogniseDecimal(String(Math.min(highestRating, Math.max(lowestRating, next))))
}

export function useWatchActs(study: Study, watch: Watch, phase: WatchPhase): WatchActs {
  const { copy, state, go } = useCase()
  const name = readRecord(state, 'operation', study.operationId)?.name ?? ''
  return useMemo(() => {
    const presses = pressActs(study, watch, phase)
    const announce = () => showRunningWatch(runningWatchOf(copy.caseId, name, study, watch))
    const rate = (by: 5 | -5) => {
      const rating = nextRating(study, by)
      if (rating === null) return
      const label = `${name} ${study.timeStudy.worker} 评定 ${study.source.ratingUnion ?? '—'} → ${rating}%`
      const operations = [setFields('time-study', study.id, { ratingUnion: rating })]
      void copy.commit(label, operations, `measurement/watch/${study.id}`)
    }
    return {
      ...presses,
      announce,
      rate,
      finish: (timeStamp) => {
        presses.finish(timeStamp)
        showRunningWatch(undefined)
        go('measurement', phase === 'ready' ? `/study/${study.id}` : `/review/${study.id}`)
      },
      collapse: () => {
        announce()
        go('measurement')
      },
    }
  }, [copy, go, name, phase, study, watch])
}
