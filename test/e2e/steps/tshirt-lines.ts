import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Element } from './method-card.ts'

export const tshirtFile = join(import.meta.dirname, '../../fixtures/operations/tshirt-16.gb18030.csv')

export type TshirtLine = {
  readonly number: number
  readonly name: string
  readonly machine: string
  readonly grade: string
  readonly currentPrice: string
}

/** The sixteen lines as they stand in the fixture: what the page shows is held against the file itself. */
export function readTshirtLines(): readonly TshirtLine[] {
  const text = new TextDecoder('gb18030').decode(readFileSync(tshirtFile))
  const [, ...lines] = text.trim().split(/\r?\n/)
  return lines.map((line) => {
    const [number = '', , , name = '', machine = '', , , grade = '', currentPrice = ''] = line.split(',')
    return { number: Number(number), name, machine, grade, currentPrice }
  })
}

/** The line that is timed with the watch, and its elements. */
export const watchedLine = 13
const sideSeamElements: readonly Element[] = [
  { name: '取片对齐', breakPoint: '压脚落下' },
  { name: '缝左侧缝', breakPoint: '第一次剪线' },
  { name: '翻转缝右侧缝', breakPoint: '第二次剪线' },
  { name: '剪线堆放', breakPoint: '放下衣片' },
]

export const elementsOf = (line: number): readonly Element[] =>
  line === watchedLine ? sideSeamElements : [{ name: '全部动作', breakPoint: '放下衣片' }]

/** Five invented readings of one line in seconds, no two lines alike. */
export const readingsOf = (line: number): readonly string[] =>
  ['1', '5', '4', '7', '6'].map((tenth) => `${String(9 + line)}.${tenth}`)

export const ratingOf = (line: number): string => String(95 + (line % 3) * 5)
