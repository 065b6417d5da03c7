import { expect, test } from './application.ts'
import { createCase } from './steps/create-case.ts'

test('a field never shows its old value again once it is left', async ({ application }) => {
  const { page } = application
  await createCase(page, '旧名')
  const field = page.getByLabel('案卷名称', { exact: true })
  await expect(field).toHaveValue('旧名')
  await field.fill('新名')
  const shown = await field.evaluate(async (input: HTMLInputElement) => {
    const seen = new Set<string>()
    input.blur()
    for (let frame = 0; frame < 40; frame += 1) {
      seen.add(input.value)
      await new Promise(requestAnimationFrame)
    }
    return [...seen]
  })
  expect(shown).toEqual(['新名'])
  await page.getByRole('button', { name: '撤销', exact: true }).click()
  await expect(field).toHaveValue('旧名')
})
