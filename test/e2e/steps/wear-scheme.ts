import { expect, type Page } from '@playwright/test'

/**
 * Light or dark, as the system is set. Colours that other parts inherit change one after the other, each with its own
 * short transition: what is looked at afterwards is the page at rest.
 */
export async function wearScheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme)
  await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame)
    const changing = () => document.getAnimations().filter((one) => one instanceof CSSTransition)
    for (let still = 0; still < 5; still = changing().length === 0 ? still + 1 : 0) await frame()
  })
}
