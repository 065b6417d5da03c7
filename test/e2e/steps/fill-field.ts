import type { Locator, Page } from '@playwright/test'

/** Types into the field with exactly this label and leaves it by Tab: an entry is committed when it is left. */
export async function fillField(scope: Locator | Page, label: string, value: string): Promise<void> {
  const field = scope.getByLabel(label, { exact: true })
  await field.fill(value)
  await field.press('Tab')
}

export async function fillFields(
  scope: Locator | Page,
  entries: readonly (readonly [label: string, value: string])[],
): Promise<void> {
  for (const [label, value] of entries) await fillField(scope, label, value)
}
