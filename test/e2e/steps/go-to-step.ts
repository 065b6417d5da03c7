import { expect, type Page } from '@playwright/test'

const steps = {
  setup: { digit: 1, heading: /^立项/ },
  products: { digit: 2, heading: /^一品/ },
  measurement: { digit: 3, heading: /^一测：选一道工序$/ },
  pricing: { digit: 4, heading: /^定额与工价$/ },
  bargaining: { digit: 5, heading: /^一协商/ },
  agreement: { digit: 6, heading: /^合同/ },
} as const

export type StepName = keyof typeof steps
export const stepNames: readonly StepName[] = [
  'setup',
  'products',
  'measurement',
  'pricing',
  'bargaining',
  'agreement',
]

/** Ctrl+1 to Ctrl+6, as the bottom of every screen teaches. */
export async function goToStep(page: Page, step: StepName): Promise<void> {
  const { digit, heading } = steps[step]
  await page.keyboard.press(`Control+${String(digit)}`)
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
}
