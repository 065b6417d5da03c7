import { HeadingLevel, Paragraph, TextRun, type FileChild } from 'docx'
import type {
  DerivationAnnex,
  DerivationRow,
  ReadingGroup,
} from '../../../shared/documents/derivation-annex.ts'
import type { PriceAnnex } from '../../../shared/documents/price-annex.ts'
import { fontOf, headFace } from './faces.ts'
import { grid, type GridCell } from './grid.ts'
import { headRun, kaiRun, labelledRuns, textRuns, type Print } from './runs.ts'
import { priceTable } from './table.ts'

/** The part column stands second in all of them. */
const annexWidths = {
  above: [8, 11, 29, 10, 12, 15.5, 13, 15.5, 14, 16.5, 17, 8.5],
  column: [7.5, 9, 30, 8.5, 9.5, 12, 13.5, 12, 15.5, 13, 14.5, 16.5, 8.5],
}

/** Where a table of coefficients is in use its column takes room from the others. */
const coefficientWidths = {
  above: [7.5, 9.5, 26, 9.5, 12, 14, 11, 12.5, 14, 13.5, 15, 17, 8.5],
  column: [7, 8.5, 25, 8.5, 9, 11.5, 13, 10.5, 12, 13.5, 12.5, 14, 16.5, 8.5],
}

/** Without parts the operation takes their room too. */
function widthsOf({ columns, partHead }: PriceAnnex['table']): readonly number[] {
  const known = columns.some(({ role }) => role === 'coefficient') ? coefficientWidths : annexWidths
  const widths = known[columns.some(({ role }) => role === 'counting-unit') ? 'column' : 'above']
  const [rowNumber = 0, part = 0, operation = 0, ...others] = widths
  return partHead === null ? [rowNumber, part + operation, ...others] : widths
}

const figures = { font: fontOf(headFace) }

export const emptyLine = (): Paragraph => new Paragraph({ text: '' })

export const titleOf = (annexNumber: string, title: string): readonly Paragraph[] => [
  new Paragraph({ children: [headRun(annexNumber)] }),
  new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
]

export function priceAnnexBody(annex: PriceAnnex, print: Print): readonly FileChild[] {
  const facts = annex.facts.map((fact) => ({ children: [new TextRun(fact)] }))
  const factWidths = annex.facts.map(() => 170 / annex.facts.length)
  return [
    ...titleOf(annex.annexNumber, annex.title),
    grid('Note', factWidths, [facts]),
    priceTable(annex.table, widthsOf(annex.table)),
    emptyLine(),
    new Paragraph({ style: 'Note', keepNext: true, children: [headRun(annex.notesTitle)] }),
    ...annex.notes.map(
      (note, index) =>
        new Paragraph({
          style: 'Note',
          keepNext: true,
          indent: { left: 300, hanging: 300 },
          children: [new TextRun(`${index + 1}. `), ...textRuns(print(note))],
        }),
    ),
    emptyLine(),
    grid('Note', [90, 80], [annex.signatures.map((each) => ({ children: labelledRuns(each, print) }))]),
  ]
}

const readingRuns = ({ readings }: ReadingGroup): readonly TextRun[] =>
  readings.flatMap((reading) => [
    new TextRun({ ...figures, text: `${reading.number} `, size: 16, color: '6A6A6A' }),
    reading.excluded
      ? new TextRun({ ...figures, text: `[${reading.seconds}]`, strike: true })
      : new TextRun({ ...figures, text: reading.seconds }),
    new TextRun('　'),
  ])

/** One group beside the label; several below it, each beside its own name. */
function readingRows(row: DerivationRow): readonly (readonly GridCell[])[] {
  const label = headRun(`○ ${row.readingsLabel}`)
  const named = row.readings.filter(({ name }) => name !== null)
  const beside = row.readings.filter(({ name }) => name === null).flatMap(readingRuns)
  const note = row.readingsNote === null ? [] : [kaiRun(row.readingsNote)]
  return [
    [{ children: [label] }, { children: [...note, ...beside], span: 2 }],
    ...named.map((group): readonly GridCell[] => [
      { children: [new TextRun({ ...figures, text: `　${group.name ?? ''}`, size: 17 })] },
      { children: readingRuns(group), span: 2 },
    ]),
  ]
}

function derivationRow(row: DerivationRow, print: Print): readonly FileChild[] {
  const lines = row.lines.map((line, index) => {
    const unrounded = line.unrounded === null ? '' : `${line.unrounded} → `
    const bold = line.rounding || index === 0
    return [
      { children: [headRun(`${line.rounding ? '●' : '○'} ${line.label}`)] },
      { children: textRuns(print(line.sum), figures) },
      {
        children: [
          new TextRun({ ...figures, text: unrounded }),
          new TextRun({ ...figures, text: line.result, bold }),
        ],
      },
    ]
  })
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_2,
      children: [new TextRun(`${row.rowNumber}　${row.operation}　${row.workGrade}`)],
    }),
    ...row.record.map(
      (record) => new Paragraph({ style: 'Field', keepNext: true, children: [new TextRun(record)] }),
    ),
    grid(
      'Note',
      [38, 92, 40],
      [
        ...lines,
        ...readingRows(row),
        ...row.exclusions.map((sentence) => [{ children: [] }, { children: [kaiRun(sentence)], span: 2 }]),
      ],
      'rows',
    ),
  ]
}

export const derivationBody = (annex: DerivationAnnex, print: Print): readonly FileChild[] => [
  ...titleOf(annex.annexNumber, annex.title),
  new Paragraph({ style: 'Note', children: textRuns(print(annex.introduction)) }),
  ...annex.rows.flatMap((row) => derivationRow(row, print)),
  emptyLine(),
  new Paragraph({
    style: 'Note',
    shading: { fill: 'EFEFEF' },
    children: [headRun(`${annex.calculator.label}　`), ...textRuns(print(annex.calculator.runs))],
  }),
]
