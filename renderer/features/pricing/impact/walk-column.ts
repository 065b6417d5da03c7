import type { KeyboardEvent } from 'react'

/** Down a column as in a sheet. */
export function walkColumn(event: KeyboardEvent<HTMLTableSectionElement>): void {
  const step = { ArrowDown: 1, Enter: 1, NumpadEnter: 1, ArrowUp: -1 }[event.code]
  if (step === undefined || event.nativeEvent.isComposing) return
  const fields = [...event.currentTarget.querySelectorAll('input')]
  const next = fields[fields.findIndex((field) => field === event.target) + step]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
  next.select()
}
