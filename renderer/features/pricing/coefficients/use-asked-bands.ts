import { useEffect, useRef, type RefObject } from 'react'

/** Sends the focus to the first band that waits for a choice, each time the bands are asked for. */
export function useAskedBands(asked: number): RefObject<HTMLElement | null> {
  const part = useRef<HTMLElement>(null)
  useEffect(() => {
    if (asked === 0) return
    const field =
      part.current?.querySelector<HTMLElement>('.band-choice-open [role="combobox"]') ??
      part.current?.querySelector<HTMLElement>('[role="combobox"]')
    field?.focus()
    field?.scrollIntoView({ block: 'nearest' })
  }, [asked])
  return part
}
