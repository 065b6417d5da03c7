import { HeadingLevel, Paragraph, TextRun, type FileChild } from 'docx'
import type { LabelledRuns } from '../../../shared/documents/run.ts'
import type { StyleConfirmation } from '../../../shared/documents/style-confirmation.ts'
import { emptyLine } from './annex-bodies.ts'
import { grid, type GridCell } from './grid.ts'
import { headRun, kaiRun, textRuns, type Print } from './runs.ts'
import { priceTable } from './table.ts'

const tableWidths = [9, 33, 13, 13, 15, 16, 16, 18, 17, 20]
/** Where a table of coefficients is in use its column takes room from the others. */
const coefficientWidths = [8, 29, 11.5, 11.5, 14, 15, 12, 15, 17, 16.5, 20.5]

const widthsOf = ({ columns }: StyleConfirmation['table']): readonly number[] =>
  columns.some(({ role }) => role === 'coefficient') ? coefficientWidths : tableWidths
/** Sixteen rows fit the page as drawn, some twenty at a lower pitch; above that the signatures take a second page. */
function pitchOf({ parts }: StyleConfirmation['table']): number {
  const rows = parts.reduce((sum, part) => sum + part.rows.length, 0)
  return rows > 16 && rows <= 20 ? 15.5 : 18.4
}

const factWidths = [15, 46, 15, 43, 15, 36]

function factRow(row: readonly LabelledRuns[], print: Print): readonly GridCell[] {
  return row.flatMap((fact, index): readonly GridCell[] => {
    const last = index === row.length - 1
    const span = last ? factWidths.length - 2 * index - 1 : 1
    return [{ children: [headRun(fact.label)] }, { children: textRuns(print(fact.runs)), span }]
  })
}

function signatureRows(sheet: StyleConfirmation, print: Print): readonly (readonly GridCell[])[] {
  const line = (label: string, children: GridCell['children']): readonly GridCell[] => [
    { children: [headRun(label)] },
    { children },
  ]
  const sides = sheet.group.sides.map((members, index) =>
    line(
      index === 0 ? sheet.group.label.join('') : '',
      members.map((member) => new TextRun(`${member} __________　`)),
    ),
  )
  const posting = sheet.posting
  return [
    ...sides,
    line(sheet.signedOn.label, textRuns(print(sheet.signedOn.runs))),
    ...(posting === null
      ? []
      : [line(posting.label, [kaiRun(`${posting.postedOn}　　`), ...textRuns(print(posting.runs))])]),
  ]
}

export const confirmationBody = (sheet: StyleConfirmation, print: Print): readonly FileChild[] => [
  new Paragraph({
    children: [
      headRun(`${sheet.annexNumber}　　${sheet.sheetNumber.label}　`),
      ...textRuns(print(sheet.sheetNumber.runs)),
      headRun(
        sheet.furniture.verificationCode === null
          ? ''
          : `　　${sheet.codeLabel}　${sheet.furniture.verificationCode}`,
      ),
    ],
  }),
  new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(sheet.title)] }),
  grid(
    'Field',
    factWidths,
    sheet.facts.map((row) => factRow(row, print)),
    'rows',
  ),
  emptyLine(),
  priceTable(sheet.table, widthsOf(sheet.table), pitchOf(sheet.table)),
  new Paragraph({ style: 'Note', children: textRuns(print(sheet.note)) }),
  ...sheet.terms.map(
    (term) =>
      new Paragraph({
        style: 'Note',
        keepNext: true,
        children: [headRun(`${term.label}　`), ...textRuns(print(term.runs))],
      }),
  ),
  emptyLine(),
  grid('Note', [24, 146], signatureRows(sheet, print), 'rows'),
]
