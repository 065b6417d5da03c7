import type { Study } from '../../../../shared/case/measurement/study.ts'
import type { RunningWatch } from '../../step/running-watch.ts'
import { balanceWords, readLiveTime } from './live-time.ts'
import type { Watch } from './use-watch.ts'
import { isWatching, phaseOf, type WatchPhase } from './watch-phase.ts'

const phaseWords: Readonly<Record<WatchPhase, string>> = {
  ready: '准备好',
  running: '正在测',
  interrupted: '中断',
  foreign: '外来动作',
  paused: '已暂停',
  resume: '停下了，回到秒表接着测',
  finished: '已测完',
}

const elapsedWords = (study: Study, { store, now }: Watch): string => {
  const { session } = store.snapshot()
  const reading = study.tapReading
  if (reading === null) return ''
  const { elapsed } = balanceWords(readLiveTime(reading, phaseOf(study, session), now(study), false))
  return elapsed.replace(/\.\d$/, '')
}

/** What the frame of the other steps shows of this watch; nothing once it neither runs nor pauses. */
export const runningWatchOf = (
  caseId: string,
  name: string,
  study: Study,
  watch: Watch,
): RunningWatch | undefined => {
  const phase = phaseOf(study, watch.session)
  if (!isWatching(phase) && phase !== 'paused') return undefined
  return {
    caseId,
    rest: `/watch/${study.id}`,
    readWords: () => `${name} ${phaseWords[phaseOf(study, watch.store.snapshot().session)]}`,
    readElapsed: () => elapsedWords(study, watch),
  }
}
