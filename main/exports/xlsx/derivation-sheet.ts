import type { CellObject, Row, Sheet } from 'write-excel-file/node'
import type { DerivationAnnex, DerivationRow } from '../../../shared/documents/derivation-annex.ts'
import { paperWords } from '../../../shared/documents/paper-words.ts'
import type { Runs } from '../../../shared/documents/run.ts'
import { printedCell, textCell } from './cells.ts'
import { plainText } from './plain-text.ts'
import { sheetHead, sheetName } from './sheet-head.ts'

const headLook: CellObject = { fontWeight: 'bold', topBorderStyle: 'thin', bottomBorderStyle: 'thin' }

/** One step or reading a line, each line naming its row, so that the sheet can be filtered. */
function rowsOf(row: DerivationRow, cellWords: (runs: Runs) => string): readonly Row[] {
  const subject = () => [textCell(row.rowNumber), textCell(row.operation), textCell(row.workGrade)]
  const lines = row.lines.map((line) => [
    ...subject(),
    textCell(line.label),
    textCell(cellWords(line.sum)),
    line.unrounded === null ? null : printedCell(line.unrounded),
    printedCell(line.result, line.rounding ? { fontWeight: 'bold' } : {}),
  ])
  const readings = row.readings.flatMap(({ name, readings }) =>
    readings.map((reading) => [
      ...subject(),
      textCell(row.readingsLabel),
      textCell(name === null ? reading.number : `${name}　${reading.number}`),
      reading.excluded ? textCell(paperWords.excluded) : null,
      printedCell(reading.seconds, reading.excluded ? { textDecoration: { strikethrough: true } } : {}),
    ]),
  )
  const sentences = [...row.record, ...row.exclusions].map((sentence) => [...subject(), textCell(sentence)])
  return [...lines, ...readings, ...sentences]
}

export function derivationSheet(annex: DerivationAnnex): Sheet<never> {
  const cellWords = (runs: Runs) => plainText(runs, annex.articleCaptions)
  const head = sheetHead(annex.furniture, `${annex.annexNumber}　${annex.title}`, [
    cellWords(annex.introduction),
  ])
  const heads = Object.values(paperWords.derivationHeads).map((word) => textCell(word, headLook))
  return {
    sheet: sheetName(annex.title),
    columns: [10, 18, 10, 18, 48, 14, 14].map((width) => ({ width })),
    stickyRowsCount: head.length + 1,
    data: [...head, heads, ...annex.rows.flatMap((row) => rowsOf(row, cellWords))],
  }
}
