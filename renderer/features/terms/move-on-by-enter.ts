import type { KeyboardEvent } from 'react'

const fields = 'input:not([disabled]):not([type="radio"]):not([type="checkbox"]), textarea:not([disabled])'

const isEnter = ({ code }: KeyboardEvent): boolean => code === 'Enter' || code === 'NumpadEnter'

/**
 * Enter goes to the next field. It is answered before the field hears it: leaving the field commits the entry, and a
 * field that also committed by Enter would write it twice. Lists answer their own Enter.
 */
export function moveOnByEnter(event: KeyboardEvent<HTMLElement>): void {
  const from = event.target
  if (!isEnter(event) || event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing)
    return
  if (!(from instanceof HTMLInputElement) || !from.matches(fields) || from.role === 'combobox') return
  event.preventDefault()
  event.stopPropagation()
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(fields)]
  const next = all[all.indexOf(from) + 1]
  if (next === undefined) from.blur()
  else next.focus()
}

/** Ctrl+Enter, before a list under the cursor takes it as its own Enter. */
export const isWayOut = (event: KeyboardEvent<HTMLElement>): boolean =>
  isEnter(event) && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing && !event.repeat

/** Commits what is being typed; the field that could not be taken, if there is one, keeps the cursor. */
export async function leaveFields(): Promise<boolean> {
  const { activeElement } = document
  if (activeElement instanceof HTMLElement) activeElement.blur()
  await new Promise((resolve) => requestAnimationFrame(resolve))
  const refused = document.querySelector<HTMLElement>('.terms-form [aria-invalid="true"]')
  refused?.scrollIntoView({ block: 'center' })
  refused?.focus({ preventScroll: true })
  return refused === null
}
