import type { Study } from '../../../../shared/case/measurement/study.ts'
import { useCase } from '../../step/case-context.ts'
import { useWatch } from '../watch/use-watch.ts'
import { countingTaps } from '../watch/watch-phase.ts'

/** 接着测: takes 测完 back and begins another run of the clock, so that what lies between is never work. */
export function useContinueWatch(study: Study): () => void {
  const { go } = useCase()
  const { press, store } = useWatch(study.id)
  return () => {
    const last = countingTaps(study.taps).at(-1)
    if (last?.kind === 'finish') press([{ kind: 'strike', strikes: last.id }], performance.now(), last)
    store.change({ session: null })
    go('measurement', `/watch/${study.id}`)
  }
}
