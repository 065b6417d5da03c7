const focusable =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), summary, [tabindex]'

const regionOf = (element: Element | null): HTMLElement | null =>
  element?.closest<HTMLElement>('[data-region]') ?? null

const isShown = (element: Element): boolean => element.getClientRects().length > 0

/** What Tab would stop at in this region itself; a region inside it is a stop of its own. */
const stopsIn = (region: HTMLElement): readonly HTMLElement[] =>
  [...region.querySelectorAll<HTMLElement>(focusable)].filter(
    (element) =>
      element.tabIndex >= 0 &&
      element.ariaDisabled !== 'true' &&
      regionOf(element) === region &&
      isShown(element),
  )

type Region = { readonly element: HTMLElement; readonly stops: readonly HTMLElement[] }

/** The parts of the page in the order they are read. */
const shownRegions = (): readonly Region[] =>
  [...document.querySelectorAll<HTMLElement>('[data-region]')]
    .filter(isShown)
    .map((element) => ({ element, stops: stopsIn(element) }))
    .filter(({ stops }) => stops.length > 0)

/** Where the focus was when a region was left. */
const left = new WeakMap<HTMLElement, HTMLElement>()

/** Back to where one was in it; else to what is current in it; else to its first stop. */
const stopOf = ({ element, stops }: Region): HTMLElement | undefined => {
  const before = left.get(element)
  if (before !== undefined && stops.includes(before)) return before
  return stops.find((stop) => stop.ariaCurrent !== null) ?? stops[0]
}

/** Which place follows, round and round; from outside of all of them the first, or backwards the last. */
export function nextPlace(count: number, place: number, by: 1 | -1): number {
  if (place < 0) return by === 1 ? 0 : count - 1
  return (place + by + count) % count
}

/** Moves the focus to the next part of the page, or the one before. */
export function moveToRegion(by: 1 | -1): void {
  const regions = shownRegions()
  if (regions.length === 0) return
  const here = document.activeElement
  const region = regionOf(here)
  if (region !== null && here instanceof HTMLElement) left.set(region, here)
  const place = regions.findIndex(({ element }) => element === region)
  const next = regions[nextPlace(regions.length, place, by)]
  if (next !== undefined) stopOf(next)?.focus()
}
