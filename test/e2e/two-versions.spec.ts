import { unzipSync } from 'fflate'
import type { Page } from '@playwright/test'
import { changesPath } from '../../shared/record/case-file.ts'
import { parseJournal } from '../../shared/record/journal.ts'
import { expect, freshFolder, loopbackOnly, test } from './application.ts'
import { startLoopback } from './hosts/loopback.ts'
import type { RunningApplication } from './hosts/running-application.ts'
import { openCopy, saveCopy } from './steps/case-files.ts'
import { createCase } from './steps/create-case.ts'
import { fillField, fillFields } from './steps/fill-field.ts'
import { goToStep } from './steps/go-to-step.ts'

const cell = (page: Page, row: number, column: number) =>
  page
    .getByRole('grid', { name: '工序表' })
    .locator(`[data-row="${String(row)}"][data-column="${String(column)}"]`)

async function writeName(page: Page, row: number, name: string): Promise<void> {
  await cell(page, row, 2).click()
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
  await expect(cell(page, row, 2)).toHaveText(name)
}

type Written = {
  readonly operator: string
  readonly employer: string
  readonly hours: string
  readonly operation: string
  readonly start: string
}

/** What one person changes on one computer. */
async function write(page: Page, { operator, employer, hours, operation, start }: Written): Promise<void> {
  await goToStep(page, 'setup')
  await fillFields(page, [
    ['操作人姓名', operator],
    ['企业方名称', employer],
    ['每班', hours],
  ])
  await goToStep(page, 'products')
  await writeName(page, 0, operation)
  await cell(page, 0, 2).click()
  await fillField(page, '起点', start)
}

const lastChange = (packed: Uint8Array) =>
  parseJournal(new TextDecoder().decode(unzipSync(packed)[changesPath])).changes.at(-1)?.change

/** Another computer: a library, a host and a browser of its own. */
async function withOtherComputer(
  listen: (page: Page) => void,
  work: (other: RunningApplication) => Promise<void>,
): Promise<void> {
  const start = { library: freshFolder('other-library'), profile: freshFolder('other-profile'), listen }
  const { running } = await startLoopback(start)
  try {
    await work(running)
  } finally {
    await running.stop()
  }
}

loopbackOnly('一台电脑的两个浏览器才能当两台电脑用。')

test('two people change one case apart: both versions stay until a person chooses', async ({
  application,
}) => {
  const { page, complaints } = application
  await createCase(page, '两台电脑')
  await page.getByRole('button', { name: '全部采用' }).click()
  await write(page, {
    operator: '记录员甲',
    employer: '某行业协会',
    hours: '8',
    operation: '合肩缝',
    start: '取片',
  })
  const copy = await saveCopy(application)

  let returned = copy
  const complaintsThere: string[] = []
  const listen = (there: Page) => there.on('pageerror', (error) => complaintsThere.push(error.message))
  await withOtherComputer(listen, async (other) => {
    await openCopy(other.page, copy)
    await write(other.page, {
      operator: '记录员乙',
      employer: '某服装商会',
      hours: '7.5',
      operation: '合肩',
      start: '伸手',
    })
    returned = await saveCopy(other)
  })
  await write(page, {
    operator: '记录员甲',
    employer: '某市服装行业协会',
    hours: '8.5',
    operation: '合肩缝线',
    start: '拿起前片',
  })
  await page.keyboard.press('Control+0')
  await openCopy(page, returned)

  await test.step('立项 says how many, and the press goes to the first', async () => {
    await expect(page.getByRole('button', { name: /^1 立项/ })).toContainText('2 处两版')
    await page.getByRole('button', { name: /2 处有两个版本，还没有选定/ }).click()
    await expect(page.getByRole('button', { name: '企业方名称 两个版本' })).toBeFocused()
  })

  await test.step('a version says who wrote it, when, and as what; one change decides', async () => {
    await page.keyboard.press('Enter')
    const versions = page.getByRole('list', { name: '企业方名称的 2 个版本' })
    await expect(versions.getByRole('button')).toHaveCount(2)
    await expect(versions).toContainText(
      /记录员甲 · 今天 \d\d:\d\d · 企业方名称 某行业协会 → 某市服装行业协会/,
    )
    await expect(versions).toContainText(/记录员乙 · 今天 \d\d:\d\d · 企业方名称 某行业协会 → 某服装商会/)
    await versions.getByRole('button', { name: /某市服装行业协会/ }).click()
    await expect(page.getByRole('button', { name: '企业方名称 两个版本' })).toHaveCount(0)
    await expect(page.getByLabel('企业方名称', { exact: true })).toHaveValue('某市服装行业协会')
    await expect(page.getByLabel('企业方名称', { exact: true })).toBeFocused()
  })

  await test.step('a choice is not taken back into one side of it, and nothing before it is', async () => {
    const hours = await page.getByLabel('每班', { exact: true }).inputValue()
    await page.getByRole('button', { name: /撤销/ }).click()
    await expect(page.getByRole('status', { name: '撤销' })).toContainText('两个版本已经选定，不能撤销。')
    await expect(page.getByLabel('企业方名称', { exact: true })).toHaveValue('某市服装行业协会')
    await expect(page.getByLabel('每班', { exact: true })).toHaveValue(hours)
  })

  await test.step('whoever brings in a copy goes on under their own name', async () => {
    await expect(page.getByLabel('操作人姓名', { exact: true })).toHaveValue('记录员甲')
    const copied = await saveCopy(application)
    expect(lastChange(copied.bytes)?.by).toBe('记录员甲')
  })

  await test.step('typing over it decides too', async () => {
    await fillField(page, '每班', '8')
    await expect(page.getByRole('button', { name: /^1 立项/ })).not.toContainText('两版')
  })

  await test.step('the sheet marks its cell and lists the versions beside it', async () => {
    await goToStep(page, 'products')
    await expect(page.getByRole('button', { name: /^2 一品/ })).toContainText('2 处两版')
    await page.getByRole('button', { name: /2 处有两个版本（第 1 行），还没有选定/ }).click()
    await expect(cell(page, 0, 2)).toContainText('两个版本')
    await page
      .getByRole('region', { name: '两个版本' })
      .getByRole('button', { name: /合肩缝线/ })
      .click()
    await expect(page.getByRole('region', { name: '两个版本' })).toHaveCount(0)
    await page.getByRole('button', { name: '合肩缝线 起点 两个版本' }).click()
    await page.getByRole('button', { name: /伸手/ }).click()
    await expect(page.getByLabel('起点', { exact: true })).toHaveValue('伸手')
    await expect(page.getByRole('button', { name: /^2 一品/ })).not.toContainText('两版')
  })
  expect([...complaints, ...complaintsThere]).toEqual([])
})
