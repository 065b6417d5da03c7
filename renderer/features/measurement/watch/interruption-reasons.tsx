import {
  interruptionReasons,
  type InterruptionReason,
  type Tap,
} from '../../../../shared/measurement/time-study/tap.ts'
import { reasonNames } from '../reason-names.ts'
import { countingTaps } from './watch-phase.ts'

type InterruptionReasonsProps = {
  readonly taps: readonly Tap[]
  readonly onChoose: (reason: InterruptionReason) => void
}

/** Why the work stands still, by the digit or a touch. Nothing chosen is 其他. */
export function InterruptionReasons({ taps, onChoose }: InterruptionReasonsProps) {
  const opened = countingTaps(taps)
    .filter((tap) => tap.kind === 'interruption-start')
    .at(-1)
  return (
    <div className="watch-reasons" role="group" aria-label="中断原因">
      <span>因为</span>
      {interruptionReasons.map((reason, index) => (
        <button
          key={reason}
          type="button"
          className="watch-reason"
          aria-pressed={opened?.reason === reason}
          aria-keyshortcuts={String(index + 1)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(reason)}
        >
          <span className="watch-reason-key" aria-hidden="true">
            {index + 1}
          </span>
          {reasonNames[reason]}
        </button>
      ))}
    </div>
  )
}
