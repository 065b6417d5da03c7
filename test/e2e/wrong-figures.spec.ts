import type { Locator, Page } from '@playwright/test'
import { expect, test } from './application.ts'
import { goToStep } from './steps/go-to-step.ts'
import { journalBytes } from './steps/journal-size.ts'
import { fillConditions, measureAgain, registerNotice } from './steps/measure.ts'
import { reopenTerm } from './steps/reopen-term.ts'
import { askToUnlock, giveReason } from './steps/talks.ts'
import { openDemonstration } from './steps/tour.ts'

const tooLarge = `1${'0'.repeat(30)}`
const notPlain = ['1e3', '0x10', tooLarge] as const

type Place = {
  readonly name: string
  readonly field: (page: Page) => Locator
  /** How the entry is handed over. */
  readonly handOver?: (page: Page) => Promise<void>
  /** What the field is called in the sentence. */
  readonly said: string
  /** What is said of `-3`. */
  readonly negative: string
  /** What is said of nothing at all; absent where an empty field takes the entry back. */
  readonly empty?: string
  /** A cell closes when its entry is taken back and has to be opened again. */
  readonly open?: (page: Page) => Promise<void>
  readonly fullWidth: readonly [typed: string, shown: string]
  readonly reach?: (page: Page) => Promise<void>
}

const answerForm = (page: Page) =>
  page.getByRole('region', { name: '一问一答，写成条款' }).getByRole('group').first()

const places: readonly Place[] = [
  {
    name: '宽放',
    reach: async (page) => {
      await goToStep(page, 'setup')
      await reopenTerm(page, '宽放', '示例：核对宽放各项')
      // Open again only once the act is kept; 已落盘 speaks of it from then on.
      await expect(page.getByLabel('个人需要 宽放率', { exact: true })).toBeEnabled()
    },
    field: (page) => page.getByLabel('个人需要 宽放率', { exact: true }),
    said: '宽放写的是',
    negative: '宽放写的是 -3%。宽放不能小于 0，请核对。',
    fullWidth: ['５', '5'],
  },
  {
    name: '个人缴费',
    field: (page) => page.getByLabel('个人缴费', { exact: true }),
    said: '个人缴费写的是',
    negative: '个人缴费写的是 -3。个人缴费不能小于 0。',
    fullWidth: ['３８０．５', '380.5'],
  },
  {
    name: '技能等级津贴',
    reach: async (page) => {
      await page.getByRole('button', { name: '加技能等级津贴表' }).click()
      await expect(page.getByLabel('高级工津贴', { exact: true })).toBeVisible()
    },
    field: (page) => page.getByLabel('高级工津贴', { exact: true }),
    said: '「高级工」“金额”写的是',
    negative: '「高级工」“金额”写的是 -3。金额不能小于 0。',
    fullWidth: ['１２．５', '12.5'],
  },
  {
    name: '录入纸表的读数',
    reach: async (page) => {
      await measureAgain(page, 1)
      await registerNotice(page, 'W-07')
      await fillConditions(page)
      await page.getByRole('button', { name: '录入纸表', exact: true }).click()
    },
    field: (page) => page.getByLabel(/^第 1 周程 1 /),
    said: '第 1 行「后片钉洗水唛」“读数”写的是',
    negative: '第 1 行「后片钉洗水唛」“读数”是 -3。时间要大于 0。',
    fullWidth: ['１２．５', '12.5'],
  },
  {
    name: '评定',
    reach: async (page) => {
      for (const cycle of ['2', '3', '4', '5']) {
        const cell = page.getByLabel(new RegExp(`^第 ${cycle} 周程 1 `))
        await cell.fill(`12.${cycle}`)
        await cell.press('Enter')
      }
      await page.getByRole('button', { name: '复核测时', exact: true }).click()
    },
    field: (page) => page.getByLabel(/^职工方评定/),
    said: '评定写的是',
    negative: '评定 -3% 超出 50–150%，请核对评分制。',
    fullWidth: ['１０２．５', '102.5'],
  },
  {
    name: '协商调整额',
    reach: async (page) => {
      await goToStep(page, 'bargaining')
      await giveReason(await askToUnlock(page, '领口压明线'))
    },
    field: (page) => page.getByLabel('领口压明线 协商调整额', { exact: true }),
    said: '协商调整额写的是',
    negative: '调整后的达成价是 −2.948 元。工价要大于 0，请核对调整额。',
    empty: '协商调整额还没有填。',
    fullWidth: ['０．００１', '0.001'],
  },
  {
    name: '报价',
    reach: async (page) => {
      await page.getByRole('button', { name: /^提第 \d 轮对案$/ }).click()
      await expect(page.getByRole('button', { name: /^提交第 \d 轮职工方报价$/ })).toBeVisible()
    },
    open: (page) => page.getByRole('cell', { name: /^领口压明线 职工方/ }).dblclick(),
    field: (page) => page.getByRole('textbox', { name: '领口压明线 职工方', exact: true }),
    said: '「领口压明线」“工价”写的是',
    negative: '「领口压明线」“工价”写的是 -3。工价要大于 0。',
    fullWidth: ['１２．５', '12.5'],
  },
  {
    name: '高温津贴',
    reach: async (page) => {
      await goToStep(page, 'agreement')
      await page.getByRole('button', { name: /高温津贴和夜班津贴各多少/ }).click()
    },
    field: (page) => answerForm(page).getByLabel('高温津贴', { exact: true }),
    handOver: (page) => answerForm(page).getByRole('button', { name: /^写入/ }).click(),
    said: '“高温津贴”写的是',
    negative: '“高温津贴”写的是 -3 元/月。应在 0 至 10000 之间，请核对。',
    empty: '“高温津贴”还没有填。',
    fullWidth: ['１２．５', '12.5'],
  },
  {
    name: '工资记录保存几年',
    reach: async (page) => page.getByRole('button', { name: /工资记录保存几年/ }).click(),
    field: (page) => answerForm(page).getByLabel('至少保存', { exact: true }),
    handOver: (page) => answerForm(page).getByRole('button', { name: /^写入/ }).click(),
    said: '“至少保存”写的是',
    negative: '“至少保存”写的是 -3 年。应在 2 至 30 之间，请核对。',
    empty: '“至少保存”还没有填。',
    fullWidth: ['１２', '12'],
  },
]

/** One alert, one clear sentence: where, what is written there, what to do. */
async function expectOneSentence(page: Page, start: string): Promise<void> {
  const said = page.getByRole('alert')
  await expect(said).toHaveCount(1)
  await expect(said).toHaveText(/^.{8,120}。$/)
  await expect(said).toContainText(start)
  await expect(said).not.toContainText(/NaN|undefined|null|Error/)
}

async function refuseEach(page: Page, place: Place): Promise<void> {
  const field = place.field(page)
  const handOver = place.handOver ?? (() => field.press('Enter'))
  const wrong = [
    ...notPlain.map((figure) => [figure, `${place.said} ${figure}`] as const),
    ['-3', place.negative] as const,
    ...(place.empty === undefined ? [] : [['', place.empty] as const]),
  ]
  await place.open?.(page)
  for (const [figure, sentence] of wrong)
    await test.step(`${place.name}：${figure === '' ? '空着' : figure}`, async () => {
      await field.fill(figure)
      await handOver(page)
      await expectOneSentence(page, sentence)
      await expect(field).toHaveValue(figure)
    })
}

test('a wrong figure is said in one sentence wherever figures are typed, and nothing of it is recorded', async ({
  application,
}) => {
  const { page, library } = application
  const saved = page.getByRole('status', { name: '落盘情况' })
  await openDemonstration(page)
  for (const place of places) {
    await place.reach?.(page)
    await expect(saved).toHaveText(/已落盘/)
    const before = journalBytes(library)
    await refuseEach(page, place)
    expect(journalBytes(library), place.name).toBe(before)
    const [typed, shown] = place.fullWidth
    const field = place.field(page)
    await field.fill(typed)
    await field.press('Tab')
    if (place.open === undefined) await expect(field).toHaveValue(shown)
    else await expect(page.getByRole('cell', { name: /^领口压明线 职工方/ })).toContainText(shown)
    await expect(page.getByRole('alert'), place.name).toHaveCount(0)
  }
  expect(application.complaints).toEqual([])
})
