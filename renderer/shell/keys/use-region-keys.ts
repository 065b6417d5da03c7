import { moveToRegion } from './regions.ts'
import { useKeys } from './use-keys.ts'

/** F6 and Shift+F6 of every page: from one part to the next, whatever has the focus. */
export function useRegionKeys(): void {
  useKeys([
    { id: 'next-region', chord: { code: 'F6' }, alsoInTextFields: true, run: () => moveToRegion(1) },
    {
      id: 'region-before',
      chord: { code: 'F6', shift: true },
      alsoInTextFields: true,
      run: () => moveToRegion(-1),
    },
  ])
}
