import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from './application.ts'
import { goToStep, stepNames } from './steps/go-to-step.ts'

/** Rules that are broken badly, each with the parts that break it. */
async function findViolations(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

test('案卷库 and every step of the demonstration have no serious or critical violation', async ({
  application,
}) => {
  const { page } = application
  await expect(page.getByRole('heading', { level: 1 })).toContainText('案卷库')
  expect.soft(await findViolations(page), '案卷库').toEqual([])
  await page
    .getByRole('button', { name: /看示例走一遍/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: /^立项/ })).toBeVisible()
  for (const step of stepNames) {
    await goToStep(page, step)
    expect.soft(await findViolations(page), step).toEqual([])
  }
  expect(application.complaints).toEqual([])
})
