import type { Page } from '@playwright/test'
import { expect, test } from './application.ts'
import { createCase, openCase } from './steps/create-case.ts'
import { fillFields } from './steps/fill-field.ts'
import { fillTerms } from './steps/fill-terms.ts'
import { goToStep } from './steps/go-to-step.ts'
import {
  chooseOperation,
  fillConditions,
  measureFromPaper,
  rateAndSeal,
  registerNotice,
  typeReadings,
} from './steps/measure.ts'
import { changeMethod, fillMethodCard, openMethodCard } from './steps/method-card.ts'
import { addStyle, importOperations } from './steps/products.ts'
import { elementsOf, ratingOf, readingsOf, readTshirtLines, tshirtFile } from './steps/tshirt-lines.ts'

const measuredCase = '某厂 2014'
const nextCase = '另一厂 2015'
const worker = 'W-07'
const lines = readTshirtLines()
const [first, second, third] = [1, 2, 3].map((number) => lines[number - 1]?.name ?? '')

const sheetOf = (page: Page) => page.getByRole('grid', { name: '工序表' })
const rowOf = (page: Page, line: number) =>
  sheetOf(page).getByRole('row', { name: new RegExp(`^第 ${String(line)} 行`) })
const libraryWords = (page: Page) => page.getByRole('status', { name: '收入工序库' })
const priceRow = (page: Page, line: number) =>
  page.getByRole('row', { name: new RegExp(`^${String(line)} `) })

async function openTaking(page: Page) {
  await page.getByRole('button', { name: '从工序库取' }).click()
  const dialog = page.getByRole('dialog', { name: '从工序库取' })
  await expect(dialog).toBeVisible()
  return dialog
}

/** Keeps the host's answers to whoever opens a journal from now on back, until the answer is called. */
async function holdReading(page: Page): Promise<() => void> {
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/\/cases\/[^/]+\/changes$/, async (route) => {
    if (route.request().method() === 'GET') await held
    await route.continue()
  })
  return () => release()
}

/** The first three lines by keyboard: Shift with the arrow, then Alt+L. */
async function collectFirstThree(page: Page): Promise<void> {
  await openMethodCard(page, 1)
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('Alt+KeyL')
}

test('lines measured in one case are taken into the next, and stay there without the browser', async ({
  application,
}) => {
  const { page } = application
  const times: string[] = []

  await test.step('a case with two measured lines, and an empty library that says how it fills', async () => {
    await createCase(page, measuredCase)
    await fillTerms(page)
    await addStyle(page, { code: 'T14-21', name: '圆领 T 恤', version: '1' })
    await importOperations(page, tshirtFile, 'GB18030')
    const dialog = await openTaking(page)
    await expect(dialog).toContainText('工序库还是空的。')
    await expect(dialog).toContainText('按 Alt+L 收入工序库')
    await dialog.getByRole('button', { name: '取消' }).click()
    for (const number of [1, 2]) await fillMethodCard(page, number, elementsOf(number))
    await chooseOperation(page, 1)
    await registerNotice(page, worker)
    await fillConditions(page)
    await typeReadings(page, readingsOf(1))
    await rateAndSeal(page, ratingOf(1))
    await measureFromPaper(page, { line: 2, worker, readings: readingsOf(2), rating: ratingOf(2) })
  })

  await test.step('收入工序库: asked for before the library is open, said, undone as one act, and known the second time', async () => {
    const letOpen = await holdReading(page)
    await goToStep(page, 'products')
    await collectFirstThree(page)
    letOpen()
    await expect(libraryWords(page)).toContainText('收入工序库 3 道。其中 1 道还没有工时')
    await page.keyboard.press('Control+KeyZ')
    await expect(libraryWords(page)).toContainText('已撤销：收入工序库 3 道。')
    await expect(rowOf(page, 1)).toContainText('已填')
    await collectFirstThree(page)
    await expect(libraryWords(page)).toHaveText(/^收入工序库 3 道/)
    await collectFirstThree(page)
    await expect(libraryWords(page)).toContainText('选中的 3 道库里都已有，没有再收。')
  })

  await test.step('the library is no case', async () => {
    await page.getByRole('button', { name: '案卷库' }).click()
    await expect(page.getByText(measuredCase, { exact: true })).toBeVisible()
    await expect(page.getByText('1 个案卷')).toBeVisible()
  })

  await test.step('another case takes two lines, with time and source', async () => {
    await createCase(page, nextCase)
    await fillTerms(page)
    const dialog = await openTaking(page)
    const rows = dialog.getByRole('table', { name: '可以取的工序' }).getByRole('row')
    for (const name of [first, second, third]) {
      const row = rows.filter({ hasText: name ?? '' })
      await expect(row).toContainText(`${measuredCase} T14-21 圆领 T 恤 第 1 版`)
      if (name !== third) times.push((await row.getByRole('cell').nth(4).textContent()) ?? '')
    }
    await dialog.getByLabel('找工序').fill(measuredCase)
    for (const name of [first, second])
      await dialog.getByRole('checkbox', { name: new RegExp(`^取 ${name ?? ''}，`) }).check()
    await dialog.getByRole('button', { name: '取 2 道' }).click()
    await expect(rowOf(page, 1)).toContainText('同类工序')
    await expect(rowOf(page, 2)).toContainText('同类工序')
    for (const seconds of times) expect(seconds).toMatch(/^\d+\.\d$/)
  })

  await test.step('another way of working makes its line 待测', async () => {
    await changeMethod(page, 2, '多一道对位')
    await expect(rowOf(page, 2)).toContainText('变更')
    await goToStep(page, 'pricing')
    await expect(priceRow(page, 2)).toContainText('待测')
  })

  await test.step('the host and its disk keep it, without the browser', async () => {
    const again = await application.restart({ forgetBrowser: true })
    await openCase(again, nextCase)
    await goToStep(again, 'pricing')
    await expect(priceRow(again, 1)).toContainText('同类工序')
    await expect(priceRow(again, 1)).toContainText(times[0] ?? 'no time')
    await goToStep(again, 'products')
    const dialog = await openTaking(again)
    await expect(dialog.getByRole('checkbox')).toHaveCount(3)
    await expect(dialog).toContainText('本款已有')
  })

  expect(application.complaints).toEqual([])
})

/** 一测: a time both sides accept, with its source. */
async function giveTime(page: Page, line: number, seconds: string): Promise<void> {
  await goToStep(page, 'measurement')
  const table = page.getByRole('table', { name: '工序与测时' })
  await table.getByRole('row', { name: new RegExp(`^${String(line)} `) }).click()
  const part = page.getByRole('region', { name: '时间来源' })
  await part.getByText('双方认可', { exact: true }).click()
  await fillFields(part, [
    ['标准工时', seconds],
    ['出处', '会议纪要'],
  ])
  await goToStep(page, 'products')
}

async function collectLine(page: Page, line: number): Promise<void> {
  await openMethodCard(page, line)
  await page.getByRole('button', { name: /^收入工序库/ }).click()
}

test('a changed entry moves no line: it is shown beside it, and taken only by hand', async ({
  application,
}) => {
  const { page } = application
  await createCase(page, measuredCase)
  await fillTerms(page)
  await addStyle(page, { code: 'T14-21', name: '圆领 T 恤', version: '1' })
  await rowOf(page, 1).getByRole('gridcell').nth(2).click()
  await page.keyboard.type('合侧缝')
  await page.keyboard.press('Enter')
  await giveTime(page, 1, '34.2')
  await collectLine(page, 1)
  await expect(libraryWords(page)).toContainText('收入工序库 1 道。')

  await test.step('another window of the same browser looks on', async () => {
    const other = await application.openWindow()
    await other.getByRole('button', { name: '案卷库' }).click()
    await createCase(other, nextCase)
    await fillTerms(other)
    const dialog = await openTaking(other)
    await dialog.getByRole('checkbox', { name: /^取 合侧缝，/ }).check()
    await dialog.getByRole('button', { name: '取 1 道' }).click()
    await collectLine(other, 1)
    await expect(other.getByRole('alert', { name: '收入工序库' })).toContainText('另一个窗口')
    await other.close()
  })

  await giveTime(page, 1, '33.8')
  await collectLine(page, 1)
  await expect(libraryWords(page)).toContainText('更新 1 道。')

  await page.getByRole('button', { name: '案卷库' }).click()
  await openCase(page, nextCase)
  await goToStep(page, 'products')
  await page.getByRole('button', { name: /工序库改过 1/ }).click()
  const changes = page.getByRole('region', { name: '工序库改过 1' })
  await expect(changes).toContainText('34.2 → 33.8 秒。这一行没有动。')
  await changes.getByRole('button', { name: '取 33.8 秒' }).click()
  await expect(changes).toBeHidden()
  await goToStep(page, 'pricing')
  await expect(priceRow(page, 1)).toContainText('33.8')
  expect(application.complaints).toEqual([])
})
