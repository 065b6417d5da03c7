import { useEffectEvent, useLayoutEffect } from 'react'
import { followTyping, holdsTyping } from './held-typing.ts'
import { findCommand, type FocusedElement, type KeyCommand } from './key-command.ts'

function describeFocus(): FocusedElement | null {
  const element = document.activeElement
  if (!(element instanceof HTMLElement)) return null
  return {
    tagName: element.tagName,
    isContentEditable: element.isContentEditable,
    role: element.getAttribute('role'),
    holdsTyping: holdsTyping(element),
    ...(element instanceof HTMLInputElement ? { type: element.type } : {}),
  }
}

/** What the host's menu chose, as an event of the window; `detail` is the command's name. */
export const hostCommandEvent = 'host-command'

/** An open dialog owns the keyboard: nothing under it may be changed by a key. */
function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"][aria-modal="true"]:not([aria-hidden="true"])') !== null
}

/** Binds the keys of a screen from the moment it can be seen. A key that an inner part has answered is left alone. */
export function useKeys(commands: readonly KeyCommand[]): void {
  const answer = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented) return
    const command = findCommand(event, describeFocus(), commands)
    if (command === undefined) return
    if (isDialogOpen()) {
      // The browser's own undo would change a box under the dialog.
      if (command.leavesTyping === true) event.preventDefault()
      return
    }
    event.preventDefault()
    command.run()
  })

  /** A menu gives the command that the key would have given, to the screen that is shown. */
  const answerHost = useEffectEvent((event: Event) => {
    if (!(event instanceof CustomEvent) || isDialogOpen()) return
    const command = commands.find(({ id }) => id === event.detail)
    // The menu stands in for the key here too: over typing its undo is the browser's, which has no other name for it.
    if (command?.leavesTyping === true && describeFocus()?.holdsTyping === true)
      document.execCommand(command.id)
    else command?.run()
  })

  useLayoutEffect(() => {
    followTyping()
    const listen = (event: KeyboardEvent) => answer(event)
    const obey = (event: Event) => answerHost(event)
    window.addEventListener('keydown', listen)
    window.addEventListener(hostCommandEvent, obey)
    return () => {
      window.removeEventListener('keydown', listen)
      window.removeEventListener(hostCommandEvent, obey)
    }
  }, [])
}
