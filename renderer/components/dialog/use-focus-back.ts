import { useEffect, useState } from 'react'

/** A part that opens over the page gives the focus back to where it was; to `otherwise` where that is gone. */
export function useFocusBack(otherwise?: () => HTMLElement | null): void {
  // Asked while the part is rendered for the first time: afterwards it has taken the focus itself.
  const [opener] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      if (document.activeElement !== document.body) return
      const known = opener instanceof HTMLElement && opener !== document.body && opener.isConnected
      const place = known ? opener : otherwise?.()
      place?.focus({ preventScroll: true })
    },
    [opener, otherwise],
  )
}
