import { expect, test, type Application } from './application.ts'
import { compareSheets, countCells } from './read-back/compare-sheets.ts'
import { plantDigit } from './read-back/plant-digit.ts'
import type { Column, PriceSheet } from './read-back/price-rows.ts'
import { readDocxSheet, readDocxText } from './read-back/read-docx.ts'
import { examplesOnScreen, readExamples } from './read-back/read-examples.ts'
import { readPdfSheet, readPdfText } from './read-back/read-pdf.ts'
import { readScreen } from './read-back/read-screen.ts'
import { readXlsxSheet } from './read-back/read-xlsx.ts'
import { answerEveryQuestion, choosePaper, fillConfirmation, type Paper } from './steps/agreement.ts'
import { createCase, openCase } from './steps/create-case.ts'
import { exportFile } from './steps/export-file.ts'
import { fillTerms } from './steps/fill-terms.ts'
import { goToStep } from './steps/go-to-step.ts'
import {
  chooseOperation,
  fillConditions,
  measureFromPaper,
  rateAndSeal,
  registerNotice,
} from './steps/measure.ts'
import { changeMethod, fillMethodCard } from './steps/method-card.ts'
import { addStyle, copyStyle, importOperations, type Style } from './steps/products.ts'
import { timeCycles } from './steps/stopwatch.ts'
import { lockLine, talkTwoRounds } from './steps/talks.ts'
import {
  elementsOf,
  ratingOf,
  readingsOf,
  readTshirtLines,
  tshirtFile,
  watchedLine,
} from './steps/tshirt-lines.ts'

const caseName = '某市服装行业 2014'
const firstStyle: Style = { code: 'T14-21', name: '圆领 T 恤', version: '1' }
const copiedStyle: Style = { code: 'T14-28', name: '圆领 T 恤 B 款', version: '1' }
const changedLines = [4, 9]
const worker = 'W-07'
const lines = readTshirtLines()

/** Lines that end above or below the computed price. */
const adjustments: Readonly<Record<number, string>> = {
  1: '-0.001',
  4: '0.001',
  8: '0.001',
  9: '-0.001',
  16: '0.001',
}

async function readSheets(application: Application, kind: Paper): Promise<readonly PriceSheet[]> {
  await choosePaper(application.page, kind)
  const [pdf, word, workbook] = [
    await exportFile(application, 'PDF'),
    await exportFile(application, 'Word'),
    await exportFile(application, 'XLSX'),
  ]
  return [
    await readPdfSheet(pdf.bytes, kind),
    readDocxSheet(word.bytes, kind),
    await readXlsxSheet(workbook.bytes, kind),
  ]
}

function expectSameFigures(screen: PriceSheet, paper: PriceSheet, columnCount: number): void {
  expect(paper.rows, paper.where).toHaveLength(16)
  expect(countCells(screen, paper), paper.where).toBe(16 * columnCount)
  expect(compareSheets(screen, paper), paper.where).toEqual([])
}

/** One digit changed anywhere is found, and nothing else. */
function expectPlantedDigitFound(screen: PriceSheet, paper: PriceSheet, line: number, column: Column): void {
  const differences = compareSheets(screen, plantDigit(paper, line - 1, column))
  const row = `${String(line)} ${lines[line - 1]?.name ?? ''}`
  expect(differences).toMatchObject([{ where: paper.where, row, column }])
}

test('the main job, from an empty library to the confirmation sheet of the next style', async ({
  application,
}) => {
  test.setTimeout(400_000)
  const { page } = application

  await test.step('立项 and 一品', async () => {
    await createCase(page, caseName)
    await fillTerms(page)
    await addStyle(page, firstStyle)
    await importOperations(page, tshirtFile, 'GB18030')
    for (const { number, name } of lines) {
      await fillMethodCard(page, number, elementsOf(number))
      await expect(page.getByRole('heading', { name: `方法卡 · ${String(number)} ${name}` })).toBeVisible()
    }
    await expect(page.getByRole('status', { name: '本步情况' })).toHaveText('16 道工序，方法卡已齐')
  })

  await test.step('一测: one with the watch, the others from paper', async () => {
    await chooseOperation(page, watchedLine)
    await registerNotice(page, worker)
    await fillConditions(page)
    const presses = await timeCycles(page, 5, elementsOf(watchedLine).length)
    expect(presses).toBeGreaterThanOrEqual(10)
    await rateAndSeal(page, '105')
    for (const { number } of lines.filter((line) => line.number !== watchedLine))
      await measureFromPaper(page, {
        line: number,
        worker,
        readings: readingsOf(number),
        rating: ratingOf(number),
      })
  })

  await test.step('一协商: two rounds, all locked', async () => {
    await goToStep(page, 'pricing')
    await expect(page.getByRole('status', { name: '本步情况' })).toHaveText('本步已齐')
    await goToStep(page, 'bargaining')
    await talkTwoRounds(page, '从计算价开始')
    for (const { number } of lines) await lockLine(page, number, adjustments[number])
    await expect(page.getByRole('status', { name: '本步情况' })).toContainText('16 行全部达成')
  })

  const screen = await readScreen(page, firstStyle.name)

  await test.step('合同: every figure of every row is the same on screen and in every file', async () => {
    await goToStep(page, 'agreement')
    await answerEveryQuestion(page)
    const [pdf, word, workbook] = await readSheets(application, '附件一')
    for (const paper of [pdf, word, workbook]) if (paper !== undefined) expectSameFigures(screen, paper, 10)
    expect(screen.rows[watchedLine - 1]?.来源).toBe('本次测时未测够')
    if (pdf === undefined || word === undefined || workbook === undefined)
      throw new Error('a file is missing')
    expectPlantedDigitFound(screen, pdf, 1, '协商调整额')
    expectPlantedDigitFound(screen, pdf, 16, '标准工时')
    expectPlantedDigitFound(screen, word, 13, '计件单价')
    expectPlantedDigitFound(screen, workbook, 7, '产量定额')

    await choosePaper(page, '专项协议')
    const texts = [
      await readPdfText((await exportFile(application, 'PDF')).bytes),
      readDocxText((await exportFile(application, 'Word')).bytes),
    ]
    for (const text of texts) {
      expect(text).toContain('小时工资标准的基数为每小时11.34元')
      expect(text).toContain('二级，系数1.10，每小时12.474元')
      expect(text).not.toContain('待定')
      const examples = readExamples(text)
      expect(examples.length).toBeGreaterThanOrEqual(2)
      expect(examples).toEqual(examplesOnScreen(screen, examples))
    }
  })

  const copied = await test.step('the next style: a copy, two operations changed', async () => {
    await goToStep(page, 'products')
    await copyStyle(page, copiedStyle)
    for (const line of changedLines) await changeMethod(page, line, '多一道对位')
    await expect(page.getByRole('button', { name: '沿用 14 · 变更 2 · 新增 0' })).toBeVisible()
    for (const line of changedLines)
      await measureFromPaper(page, { line, worker, readings: readingsOf(line + 3), rating: '100' })
    await goToStep(page, 'bargaining')
    await talkTwoRounds(page, '填职工方报价')
    for (const line of changedLines) await lockLine(page, line)
    return readScreen(page, copiedStyle.name)
  })

  await test.step('新品确认单: only the two are new', async () => {
    await goToStep(page, 'agreement')
    await choosePaper(page, '新品确认单')
    await fillConfirmation(page)
    for (const paper of await readSheets(application, '新品确认单')) {
      expectSameFigures(copied, paper, 9)
      const measured = paper.rows
        .filter(({ 来源 }) => 来源?.startsWith('本次测时'))
        .map(({ 序号 }) => Number(序号))
      expect(measured).toEqual(changedLines)
      const carried = paper.rows.filter(({ 来源 }) => 来源?.startsWith('沿用'))
      expect(carried).toHaveLength(14)
      expect(carried.filter(({ 来源 }) => 来源 !== '沿用').map(({ 序号 }) => Number(序号))).toEqual([
        watchedLine,
      ])
    }
  })

  await test.step('the case is whole without the browser that made it', async () => {
    const again = await application.restart({ forgetBrowser: true })
    await openCase(again, caseName)
    await expect(again.getByRole('status', { name: '落盘情况' })).toHaveText(/已落盘/)
    expect(compareSheets(copied, await readScreen(again, copiedStyle.name))).toEqual([])
  })

  expect(application.complaints).toEqual([])
})
