import { expect, test } from './application.ts'
import { createCase } from './steps/create-case.ts'
import { fillField, fillFields } from './steps/fill-field.ts'

test('the day of the rules is suggested from Beijing, wherever the machine thinks it stands', async ({
  application,
}) => {
  const { page } = application
  // A machine whose calendar is a day behind.
  await page.addInitScript(() => {
    const there = (date: Date) => new Date(date.getTime() - 86_400_000)
    Date.prototype.getFullYear = function () {
      return there(this).getUTCFullYear()
    }
    Date.prototype.getMonth = function () {
      return there(this).getUTCMonth()
    }
    Date.prototype.getDate = function () {
      return there(this).getUTCDate()
    }
  })
  await page.reload()
  await createCase(page, '今天')
  const beijing = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
  await expect(page.getByLabel('规则日期', { exact: true })).toHaveValue(beijing)
})

test('a name that was emptied stands again, with one sentence', async ({ application }) => {
  const { page } = application
  await createCase(page, '旧名')
  const name = page.getByLabel('案卷名称', { exact: true })
  await fillField(page, '案卷名称', '')
  await expect(name).toHaveValue('旧名')
  await expect(page.getByText('案卷名称不能空着，还是原来的名称。')).toBeVisible()
  await fillField(page, '案卷名称', '新名')
  await expect(page.getByText('案卷名称不能空着，还是原来的名称。')).toBeHidden()

  await page.getByRole('button', { name: '加一个工序等级' }).click()
  const grade = page.getByLabel('第 1 级名称', { exact: true })
  await expect(grade).toHaveValue('一级')
  await fillField(page, '第 1 级名称', ' ')
  await expect(grade).toHaveValue('一级')
  await expect(page.getByText('工序等级要有名称，还是原来的名称。')).toBeVisible()

  await page.getByRole('button', { name: '案卷库', exact: true }).click()
  const named = page.getByRole('button', { name: '新名', exact: true })
  await named.focus()
  await page.keyboard.press('F2')
  await name.fill('')
  await name.press('Enter')
  await expect(named).toBeVisible()
  await expect(page.getByRole('alert')).toContainText('案卷名称不能空着，还是原来的名称。')
})

test('a new representative has the cursor, and the days of the mandate are read whole', async ({
  application,
}) => {
  const { page } = application
  await createCase(page, '代表')
  await page.getByRole('button', { name: '加一名职工方代表' }).click()
  await expect(page.getByLabel('职工方第 1 名代表 姓名', { exact: true })).toBeFocused()
  await page.getByRole('button', { name: '加一名职工方代表' }).click()
  await expect(page.getByLabel('职工方第 2 名代表 姓名', { exact: true })).toBeFocused()
  await fillFields(page, [
    ['职工方第 1 名代表 授权自', '2026-01-01'],
    ['职工方第 1 名代表 授权至', '2028-12-28'],
  ])
  for (const end of ['授权自', '授权至']) {
    const room = await page
      .getByLabel(`职工方第 1 名代表 ${end}`, { exact: true })
      .evaluate((box: HTMLInputElement) => {
        const style = getComputedStyle(box)
        const pen = document.createElement('canvas').getContext('2d')
        if (pen === null) return Number.NaN
        pen.font = style.font
        const inside = box.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight)
        return inside - pen.measureText(box.value).width
      })
    expect(room).toBeGreaterThanOrEqual(0)
  }
})

test('typing finds the place', async ({ application }) => {
  const { page } = application
  await createCase(page, '地点')
  const place = page.getByRole('combobox', { name: '地点' })
  await place.click()
  await place.pressSequentially('上海')
  await place.press('Enter')
  const shown = page.locator('[data-term="rule"]')
  await expect(shown).toContainText('上海市')
  await page.keyboard.press('Control+z')
  await expect(shown).not.toContainText('上海市')
})
