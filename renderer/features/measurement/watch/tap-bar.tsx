import type { MethodElement } from '../../../../shared/case/measurement/method.ts'
import { PressButton } from './press-button.tsx'
import { tapMeaning } from './tap-meaning.ts'
import type { WatchPhase } from './watch-phase.ts'

type TapBarProps = {
  readonly phase: WatchPhase
  readonly elements: readonly MethodElement[]
  readonly index: number
  readonly onTap: (timeStamp: number) => void
}

/** The touch target, which says what the next press means. */
export function TapBar({ phase, elements, index, onTap }: TapBarProps) {
  const { title, detail } = tapMeaning(phase, elements, index)
  return (
    <PressButton className="watch-tap-bar" onPress={onTap}>
      <span className="watch-tap-key" aria-hidden="true">
        空格
      </span>
      <span className="watch-tap-words">
        <span className="watch-tap-title">{title}</span>
        <span className="watch-tap-detail">{detail}</span>
      </span>
    </PressButton>
  )
}
