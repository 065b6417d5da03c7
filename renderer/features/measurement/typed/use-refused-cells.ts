import { useState } from 'react'

export type RefusedCell = { readonly cycle: number; readonly element: number; readonly sentence: string }

type RefusedCells = {
  /** Cells that stand red, from the top of the sheet to its foot. */
  readonly refused: readonly RefusedCell[]
  readonly report: (cycle: number, element: number, sentence: string | undefined) => void
}

/** What the sheet knows of entries that are not kept, so that its foot never says less than its cells. */
export function useRefusedCells(): RefusedCells {
  const [refused, setRefused] = useState<readonly RefusedCell[]>([])
  return {
    refused,
    report: (cycle, element, sentence) =>
      setRefused((before) => {
        const others = before.filter((one) => one.cycle !== cycle || one.element !== element)
        if (sentence === undefined) return others
        return [...others, { cycle, element, sentence }].sort(
          (one, other) => one.cycle - other.cycle || one.element - other.element,
        )
      }),
  }
}
