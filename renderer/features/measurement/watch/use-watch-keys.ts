import { useEffectEvent, useLayoutEffect } from 'react'
import { interruptionReasons } from '../../../../shared/measurement/time-study/tap.ts'
import { takesText } from '../../../shell/keys/key-command.ts'
import type { WatchActs } from './use-watch-acts.ts'

type Answer = (acts: WatchActs, timeStamp: number) => void

/** By place on the keyboard, so that a Chinese input method cannot swallow a press. */
const plain: Readonly<Record<string, Answer>> = {
  Space: (acts, at) => acts.tap(at),
  KeyI: (acts, at) => acts.interrupt(at),
  KeyF: (acts, at) => acts.foreign(at),
  KeyN: (acts, at) => acts.notPerformed(at),
  KeyM: (acts, at) => acts.missed(at),
  KeyP: (acts, at) => acts.pause(at),
  ArrowUp: (acts) => acts.rate(5),
  ArrowDown: (acts) => acts.rate(-5),
  Escape: (acts) => acts.collapse(),
  ...Object.fromEntries(
    interruptionReasons.map((reason, index): [string, Answer] => [
      `Digit${String(index + 1)}`,
      (acts) => acts.nameInterruption(reason),
    ]),
  ),
}

const held: Readonly<Record<string, Answer>> = {
  KeyZ: (acts, at) => acts.strike(at),
  Enter: (acts, at) => acts.finish(at),
  NumpadEnter: (acts, at) => acts.finish(at),
}

/**
 * The keys of the watch. A press takes the time of its own event, and the space bar is always the tap, also while a
 * button has the focus; a key that is held down is one press. The keys are heard from the moment the watch can be seen:
 * an effect after painting would lose a press made between the two.
 */
export function useWatchKeys(acts: WatchActs): void {
  const answer = useEffectEvent((event: KeyboardEvent) => {
    const focused = document.activeElement
    if (event.isComposing || event.altKey || event.shiftKey) return
    if (focused instanceof HTMLElement && takesText({ tagName: focused.tagName })) return
    const found = (event.ctrlKey || event.metaKey ? held : plain)[event.code]
    if (found === undefined) return
    event.preventDefault()
    if (!event.repeat) found(acts, event.timeStamp)
  })
  useLayoutEffect(() => {
    const down = (event: KeyboardEvent) => answer(event)
    const up = (event: KeyboardEvent) => {
      if (event.code === 'Space') event.preventDefault()
    }
    window.addEventListener('keydown', down)
    window.addEventListener('keyup', up)
    return () => {
      window.removeEventListener('keydown', down)
      window.removeEventListener('keyup', up)
    }
  }, [])
}
