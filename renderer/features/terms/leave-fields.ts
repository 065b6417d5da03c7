import type { KeyboardEvent } from 'react'

const isEnter = ({ code }: KeyboardEvent): boolean => code === 'Enter' || code === 'NumpadEnter'

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
