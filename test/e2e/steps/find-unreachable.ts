import type { Page } from '@playwright/test'

/**
 * Buttons and fields that no scrolling brings into view: cut off by the window, or by a part that hides what does
 * not fit, or covered by something that is neither a dialog nor a panel one can close. A part that scrolls counts as
 * far as it is itself in view. While a modal dialog is open only its own count.
 */
export const findUnreachable = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    type Span = { readonly from: number; readonly to: number }
    const tolerance = 2
    const cut = (inner: Span, outer: Span) =>
      inner.from < outer.from - tolerance || inner.to > outer.to + tolerance
    const sees = (overflow: string) => overflow === 'visible'
    const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll'
    const frame = { x: { from: 0, to: innerWidth }, y: { from: 0, to: innerHeight } }
    const axes = {
      x: (box: DOMRect): Span => ({ from: box.left, to: box.right }),
      y: (box: DOMRect): Span => ({ from: box.top, to: box.bottom }),
    }
    const isCut = (element: Element, axis: 'x' | 'y'): boolean => {
      let part = axes[axis](element.getBoundingClientRect())
      for (let around = element.parentElement; around !== null; around = around.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(around)
        const overflow = axis === 'x' ? overflowX : overflowY
        const edge = axes[axis](around.getBoundingClientRect())
        if (scrolls(overflow)) part = edge
        else if (!sees(overflow) && cut(part, edge)) return true
      }
      return cut(part, frame[axis])
    }
    const floats = '[role=dialog], [role=tooltip], .side-panel, .ant-popover'
    const isCovered = (element: Element): boolean => {
      const { left, top, width, height } = element.getBoundingClientRect()
      const above = document.elementFromPoint(left + width / 2, top + height / 2)
      if (above === null || element.contains(above) || above.contains(element)) return false
      // What lies over it counts only within the part that scrolls; outside, it is merely scrolled away.
      let around = element.parentElement
      while (around !== null && !scrolls(getComputedStyle(around).overflowY)) around = around.parentElement
      return (around ?? document.body).contains(above)
        ? above.closest(`${floats}, thead, tfoot`) === null
        : false
    }
    const selector = 'button, input:not([type=radio]):not([type=checkbox]), textarea, select, [role=radio]'
    const modal = [...document.querySelectorAll('[role=dialog][aria-modal=true]')].find((one) =>
      one.checkVisibility(),
    )
    return [...(modal ?? document).querySelectorAll(selector)]
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect()
        return (
          width > 2 && height > 2 && element.checkVisibility({ checkOpacity: true, visibilityProperty: true })
        )
      })
      .filter((element) => isCut(element, 'x') || isCut(element, 'y') || isCovered(element))
      .map((element) => element.getAttribute('aria-label') ?? element.textContent?.trim() ?? element.tagName)
  })
