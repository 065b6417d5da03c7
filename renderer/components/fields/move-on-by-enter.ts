import type { KeyboardEvent } from 'react'

const fields = 'input:not([disabled]):not([type="radio"]):not([type="checkbox"]), textarea:not([disabled])'

const isEnter = ({ code }: KeyboardEvent): boolean => code === 'Enter' || code === 'NumpadEnter'

/**
 * Enter goes to the next field, with what it holds selected, as Tab does. It is answered before the field hears it: leaving the field commits the entry, and a
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
  else {
    next.focus()
    if (next instanceof HTMLInputElement) next.select()
  }
}
