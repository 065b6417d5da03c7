import type { SheetData } from 'write-excel-file/node'
import type { PageFurniture } from '../../../shared/documents/page-furniture.ts'
import { paperWords } from '../../../shared/documents/paper-words.ts'
import { textCell } from './cells.ts'

/** Marks, title, number and code: a sheet that is passed on alone still says what it is. */
export function sheetHead(furniture: PageFurniture, title: string, facts: readonly string[]): SheetData {
  const marks = furniture.marks.map((mark) => paperWords[mark]).join('　')
  const code = furniture.verificationCode
  return [
    ...(marks === '' ? [] : [[textCell(marks, { textColor: '#a61c1c', fontWeight: 'bold' })]]),
    [textCell(title, { fontSize: 16, fontWeight: 'bold' })],
    [textCell(`${furniture.shortTitle}　${furniture.number}`)],
    ...(code === null ? [] : [[textCell(`${paperWords.code} ${code}`)]]),
    ...facts.map((fact) => [textCell(fact)]),
    [],
  ]
}

/** A workbook refuses some characters in a sheet's name and more than 31 of any. */
export const sheetName = (title: string): string => title.replace(/[[\]:*?/\\']/g, ' ').slice(0, 31)
