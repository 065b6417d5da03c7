import { useEffect, useEffectEvent } from 'react'
import { findCommand, type FocusedElement, type KeyCommand } from './key-command.ts'

function describeFocus(): FocusedElement | null {
  const element = document.activeElement
  if (!(element instanceof HTMLElement)) return null
  return {
    tagName: element.tagName,
    isContentEditable: element.isContentEditable,
    role: element.getAttribute('role'),
    ...(element instanceof HTMLInputElement ? { type: element.type } : {}),
  }
}

/** An open dialog owns the keyboard: nothing under it may be changed by a key. */
function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"][aria-modal="true"]:not([aria-hidden="true"])') !== null
}

/** Binds the keys of a screen while it is shown. A key that an inner part has answered is left alone. */
export function useKeys(commands: readonly KeyCommand[]): void {
  const answer = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isDialogOpen()) return
    const command = findCommand(event, describeFocus(), commands)
    if (command === undefined) return
    event.preventDefault()
    command.run()
  })

  useEffect(() => {
    const listen = (event: KeyboardEvent) => answer(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
