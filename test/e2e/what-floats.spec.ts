import type { Locator, Page } from '@playwright/test'
import { expect, test } from './application.ts'
import { createCase } from './steps/create-case.ts'

const settledMilliseconds = 600

/**
 * Every place and size, in order, at which what this opens was painted inside the window. Played slowly, so that even a
 * quick machine paints the way there.
 */
async function placesOf(page: Page, floating: string, open: () => Promise<void>): Promise<readonly string[]> {
  const watched = await page.evaluateHandle(
    ({ floating, settledMilliseconds }) => {
      const slow = document.createElement('style')
      slow.textContent = '* { animation-duration: 300ms !important; }'
      document.head.append(slow)
      const places: string[] = []
      let stillSince = Infinity
      const settled = new Promise<string[]>((resolve) => {
        const look = (now: number) => {
          const box = [...document.querySelectorAll(floating)].at(-1)?.getBoundingClientRect()
          if (box !== undefined && box.width > 0 && box.left >= 0 && box.right <= innerWidth) {
            const place = [box.left, box.top, box.width, box.height].map((n) => n.toFixed(1)).join(' ')
            if (places.at(-1) !== place) stillSince = now
            if (places.at(-1) !== place) places.push(place)
          }
          if (now - stillSince < settledMilliseconds || stillSince === Infinity) requestAnimationFrame(look)
          else {
            slow.remove()
            resolve(places)
          }
        }
        requestAnimationFrame(look)
      })
      return { settled }
    },
    { floating, settledMilliseconds },
  )
  await open()
  return watched.evaluate(({ settled }) => settled)
}

const floats: readonly {
  readonly name: string
  readonly floating: string
  readonly opener: (page: Page) => Locator
}[] = [
  {
    name: 'the list behind 已落盘',
    floating: '.ant-popover .saved-list-copy button',
    opener: (page) => page.getByRole('status', { name: '落盘情况' }).getByRole('button'),
  },
  {
    name: 'the menu of the case',
    floating: '.ant-dropdown [role=menuitem]',
    opener: (page) => page.getByRole('button', { name: /^案卷：/ }),
  },
  {
    name: 'a list to choose from',
    floating: '.ant-select-dropdown .ant-select-item',
    opener: (page) => page.getByRole('combobox', { name: '地点' }),
  },
]

for (const { name, floating, opener } of floats)
  test(`${name} stands still from the moment it can be seen`, async ({ application }) => {
    const { page } = application
    await createCase(page, '不动的按钮')
    await expect(page.getByRole('status', { name: '落盘情况' })).toHaveText(/已落盘 \d/)
    const places = await placesOf(page, floating, () => opener(page).click())
    expect(places).toHaveLength(1)
    expect(application.complaints).toEqual([])
  })
