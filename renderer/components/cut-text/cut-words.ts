/** What of an element is needed to see whether its words are cut. */
type Measured = { readonly scrollWidth: number; readonly clientWidth: number }

/** A pixel of rounding is no cut. */
export const isCut = ({ scrollWidth, clientWidth }: Measured): boolean => scrollWidth > clientWidth + 1

const hidesWords = (element: Element): boolean => getComputedStyle(element).textOverflow === 'ellipsis'

/** The whole words of an element that shows only a part of them; undefined when all of them show. */
export function cutWordsOf(element: Element): string | undefined {
  if (element instanceof HTMLInputElement)
    return element.type === 'text' && isCut(element) ? element.value : undefined
  if (!(element instanceof HTMLElement) || !hidesWords(element) || !isCut(element)) return undefined
  const words = (element.textContent ?? '').trim()
  return words === '' ? undefined : words
}

/** The element under the pointer, or an ancestor near it, that cuts its words. */
export function cutWordsAt(target: Element): string | undefined {
  const near = [target, target.parentElement, target.parentElement?.parentElement]
  return near
    .map((element) => (element === null || element === undefined ? undefined : cutWordsOf(element)))
    .find((words) => words !== undefined)
}

/** All cut words inside what has the focus, such as a row: those who use no pointer get them together. */
export function cutWordsIn(target: Element): string | undefined {
  const inside = [target, ...target.querySelectorAll('*')].flatMap((element) => cutWordsOf(element) ?? [])
  return inside.length === 0 ? undefined : [...new Set(inside)].join('　')
}
