import type { WorkerNotice } from '../../../../shared/case/measurement/notices.ts'
import { WordLink } from '../../../components/word-link.tsx'

type KnownWorkersProps = {
  readonly notices: readonly WorkerNotice[]
  readonly onChoose: (workerCode: string) => void
}

/** Workers who were told before, in the order of their codes. */
export function KnownWorkers({ notices, onChoose }: KnownWorkersProps) {
  const willing = notices.filter(({ consented }) => consented)
  const refused = notices.filter(({ consented }) => !consented)
  return (
    <span className="known-workers">
      {willing.length > 0 && <span>已告知并同意的工人：</span>}
      {willing.map(({ workerCode }) => (
        <WordLink key={workerCode} onPress={() => onChoose(workerCode)}>
          测 {workerCode}
        </WordLink>
      ))}
      {refused.map(({ workerCode }) => (
        <span key={workerCode} className="known-workers-refused">
          {workerCode} 还没有同意被测，不能开始。
        </span>
      ))}
    </span>
  )
}
