import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './application.ts'
import { chooseTextSize } from './steps/choose-text-size.ts'
import { findUnreachable } from './steps/find-unreachable.ts'
import { goToStep, stepNames } from './steps/go-to-step.ts'
import { openDemonstration, tour } from './steps/tour.ts'
import { wearScheme } from './steps/wear-scheme.ts'

const modal = '[role=dialog][aria-modal=true]'

/** Rules that are broken badly, each with the parts that break it; of a modal dialog alone while one is open. */
async function findViolations(page: Page): Promise<readonly string[]> {
  const builder = new AxeBuilder({ page })
  const open = await page.locator(modal).filter({ visible: true }).count()
  const { violations } = await (open > 0 ? builder.include(modal) : builder).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

/** Words of a file format, a program or a key that stand on buttons; any other English word is an icon's name. */
const ownWords = /\b(?:CSV|XLSX|PDF|Word|Excel|Ctrl|Enter|Alt|Shift|Delete|Esc)\b/g

/** Names of buttons, as a screen reader says them, in which an English word stands. */
async function findEnglishNames(page: Page): Promise<readonly string[]> {
  const tree = await page.locator('body').ariaSnapshot()
  const names = [...tree.matchAll(/^\s*- (?:button|link|tab|menuitem) "([^"]*)"/gm)].map(
    ([, name = '']) => name,
  )
  expect(names).not.toEqual([])
  return names.filter((name) => /[A-Za-z]{2,}/.test(name.replace(ownWords, '')))
}

/** A drawer of a narrow window may stand before the way out; there it is enough that it can be closed. */
const smallWindows = [
  { width: 1180, height: 700 },
  { width: 1000, height: 700 },
] as const
const usualWindow = { width: 1366, height: 768 }

async function expectAllInReach(page: Page, scene: string): Promise<void> {
  // A popover is placed when it opens and fits then; nobody shrinks the window under it.
  if ((await page.locator('.ant-popover').filter({ visible: true }).count()) > 0) return
  for (const size of smallWindows) {
    await page.setViewportSize(size)
    const where = `${scene}，${String(size.width)}×${String(size.height)}`
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect.soft(wide, where).toBeLessThanOrEqual(size.width)
    expect.soft(await findUnreachable(page), where).toEqual([])
  }
  await page.setViewportSize(usualWindow)
}

test('every screen, panel and dialog can be used by everyone, in a small window too, and no button speaks English', async ({
  application,
}) => {
  test.setTimeout(300_000)
  const { page } = application
  // Half-faded words have half their contrast.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for await (const scene of tour(page)) {
    expect.soft(await findViolations(page), scene).toEqual([])
    expect.soft(await findEnglishNames(page), scene).toEqual([])
    await expectAllInReach(page, scene)
  }
  expect(application.complaints).toEqual([])
})

test('every step is within reach of a small window at 特大 too', async ({ application }) => {
  const { page } = application
  await chooseTextSize(page, '特大')
  await openDemonstration(page)
  for (const step of stepNames) {
    await goToStep(page, step)
    await expectAllInReach(page, `${step}，特大`)
  }
  expect(application.complaints).toEqual([])
})

test('the dark theme has no serious or critical violation in any step', async ({ application }) => {
  const { page } = application
  await wearScheme(page, 'dark')
  await openDemonstration(page)
  for (const step of stepNames) {
    await goToStep(page, step)
    expect.soft(await findViolations(page), step).toEqual([])
  }
  expect(application.complaints).toEqual([])
})
