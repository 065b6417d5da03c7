import type { CellObject, Row, Sheet } from 'write-excel-file/node'
import type { DerivationAnnex, DerivationRow } from '../../../shared/documents/derivation-annex.ts'
import { paperWords } from '../../../shared/documents/paper-words.ts'
import { printRuns } from '../../../shared/documents/printed-run.ts'
import type { Runs } from '../../../shared/documents/run.ts'
import { printedCell, textCell } from './cells.ts'
import { sheetHead, sheetName } from './sheet-head.ts'

const headLook: CellObject = { fontWeight: 'bold', topBorderStyle: 'thin', bottomBorderStyle: 'thin' }

/** One step or reading a line, each line naming its row, so that the sheet can be filtered. */
function rowsOf(row: DerivationRow, plainText: (runs: Runs) => string): readonly Row[] {
  const subject = () => [textCell(row.rowNumber), textCell(row.operation), textCell(row.workGrade)]
  const lines = row.lines.map((line) => [
    ...subject(),
    textCell(line.label),
    textCell(plainText(line.sum)),
    line.unrounded === null ? null : printedCell(line.unrounded),
    printedCell(line.result, line.rounding ? { fontWeight: 'bold' } : {}),
  ])
  const readings = row.readings.map((reading) => [
    ...subject(),
    textCell(row.readingsLabel),
    textCell(reading.number),
    reading.excluded ? textCell(paperWords.excluded) : null,
    printedCell(reading.seconds, reading.excluded ? { textDecoration: { strikethrough: true } } : {}),
  ])
  const sentences = [row.record.join('　'), ...row.exclusions].map((sentence) => [
    ...subject(),
    textCell(sentence),
  ])
  return [...lines, ...readings, ...sentences]
}

export function derivationSheet(annex: DerivationAnnex): Sheet<never> {
  const plainText = (runs: Runs) =>
    printRuns(runs, annex.articleCaptions)
      .map((run) => ('text' in run ? run.text : ''))
      .join('')
  const head = sheetHead(annex.furniture, annex.title, [plainText(annex.introduction)])
  const heads = Object.values(paperWords.derivationHeads).map((word) => textCell(word, headLook))
  return {
    sheet: sheetName(annex.title),
    columns: [10, 18, 10, 18, 48, 14, 14].map((width) => ({ width })),
    stickyRowsCount: head.length + 1,
    data: [...head, heads, ...annex.rows.flatMap((row) => rowsOf(row, plainText))],
  }
}
