import { useEffect, useRef, type RefObject } from 'react'
import { useKeys } from '../../shell/keys/use-keys.ts'
import { cellInHand } from './cell-in-hand.ts'
import type { Negotiation } from './use-negotiation.ts'

/**
 * The panel as a drawer: it takes the focus when it is opened, Esc puts it away, and the focus goes back to the cell
 * in hand. In a wide window the panel does not move, and neither does the focus.
 */
export function useDrawer({ open, hide }: Negotiation['drawer']): RefObject<HTMLElement | null> {
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    const element = panel.current
    if (!open || element === null || getComputedStyle(element).position !== 'fixed') return
    if (!element.contains(document.activeElement)) element.focus({ preventScroll: true })
    return () => {
      if (document.activeElement === document.body || element.contains(document.activeElement))
        cellInHand()?.focus()
    }
  }, [open])
  useKeys(open ? [{ id: 'put-away', chord: { code: 'Escape' }, run: hide }] : [])
  return panel
}
