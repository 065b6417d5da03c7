import { useCallback, useState } from 'react'
import type { ShownFigure } from './figure-columns.ts'

/** What stands before the figure's own derivation, which is there again when it is closed. */
type Before =
  | { readonly kind: 'reach'; readonly operationId: string }
  | { readonly kind: 'tier'; readonly gradeId: string }

/** Where the bands of the coefficient tables were asked for, null for the style, and how often. */
type BandsAsked = { readonly operationId: string | null; readonly time: number }

export type PricingPanels = {
  readonly shown: ShownFigure | undefined
  readonly before: Before | undefined
  readonly bandsAsked: BandsAsked | undefined
  readonly show: (shown: ShownFigure | undefined) => void
  /** Opens 可达到 of an operation. */
  readonly reach: (operationId: string) => void
  /** Opens the hourly standard of a grade. */
  readonly showTier: (gradeId: string) => void
  readonly leaveBefore: () => void
  /** Opens the price of the line, under which its bands stand; null goes to the bands of the style. */
  readonly askBands: (operationId: string | null) => void
}

/** Which panel stands at the right of the table, and the focus that was sent to the bands. */
export function usePricingPanels(): PricingPanels {
  const [shown, setShown] = useState<ShownFigure>()
  const [before, setBefore] = useState<Before>()
  const [bandsAsked, setBandsAsked] = useState<BandsAsked>()
  const show = useCallback((next: ShownFigure | undefined) => {
    setShown(next)
    setBandsAsked(undefined)
  }, [])
  const reach = useCallback((operationId: string) => setBefore({ kind: 'reach', operationId }), [])
  const leaveBefore = useCallback(() => setBefore(undefined), [])
  const showTier = (gradeId: string) => setBefore({ kind: 'tier', gradeId })
  const askBands = (operationId: string | null) => {
    leaveBefore()
    if (operationId !== null) setShown({ operationId, figure: 'price' })
    setBandsAsked({ operationId, time: (bandsAsked?.time ?? 0) + 1 })
  }
  return { shown, before, bandsAsked, show, reach, showTier, leaveBefore, askBands }
}
