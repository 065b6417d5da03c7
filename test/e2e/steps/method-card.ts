import { expect, type Page } from '@playwright/test'
import { fillField } from './fill-field.ts'

export type Element = { readonly name: string; readonly breakPoint: string }

/** Chooses a line of the sheet; its card stands at the right. */
export async function openMethodCard(page: Page, line: number) {
  const sheet = page.getByRole('grid', { name: '工序表' })
  const row = sheet.getByRole('row', { name: new RegExp(`^第 ${String(line)} 行`) })
  await row.getByRole('gridcell').nth(2).click()
  const card = page.getByRole('complementary', { name: '方法卡' })
  await expect(card.getByRole('heading', { name: new RegExp(`^方法卡 · ${String(line)} `) })).toBeVisible()
  return card
}

/** 起点, 终点, and each element with its break point. */
export async function fillMethodCard(page: Page, line: number, elements: readonly Element[]): Promise<void> {
  const card = await openMethodCard(page, line)
  await fillField(card, '起点', '手碰衣片')
  await fillField(card, '终点', '放下衣片')
  for (const [index, { name, breakPoint }] of elements.entries()) {
    const label = `第 ${String(index + 1)} 个单元`
    await fillField(card, label, name)
    await fillField(card, `${label}的分界点`, breakPoint)
  }
}

/** Another way to do the work: the time taken by the old one holds no more. */
export async function changeMethod(page: Page, line: number, content: string): Promise<void> {
  await fillField(await openMethodCard(page, line), '内容', content)
}
