import type { ResolvedAgreement, ResolvedPart } from '../../agreement/resolved-agreement.ts'
import type { AgreementDocument } from '../agreement-document.ts'
import type { ArticleCaptions } from '../article-numbers.ts'
import { captionsOf } from '../agreement-document.ts'
import { printFigure } from '../figure.ts'
import { printRuns } from '../printed-run.ts'
import type { LabelledRuns, Runs } from '../run.ts'
import type { StyleConfirmation } from '../style-confirmation.ts'
import type { Table } from '../table.ts'
import type { PriceAnnex } from '../price-annex.ts'
import type { AcceptedContent } from '../verification-code.ts'

const wordsOf = (runs: Runs, captions: ArticleCaptions): string =>
  printRuns(runs, captions)
    .map((run) => ('text' in run ? run.text : ''))
    .join('')

const labelled = (entries: readonly LabelledRuns[], captions: ArticleCaptions): AcceptedContent =>
  entries.map(({ label, runs }) => [label, wordsOf(runs, captions)])

/** Every row and total as printed, under the roles of its columns. */
const ofTable = ({ columns, parts, totals }: Table): AcceptedContent => ({
  columns: columns.map(({ role, unit }) => [role, unit]),
  rows: parts.flatMap(({ name, rows }) =>
    rows.map((row) => [
      name,
      ...row.cells.map((cell, index) =>
        cell.kind === 'words'
          ? cell.text
          : printFigure(cell, columns[index]?.figures ?? { decimals: 0, sign: 'minus-only' }),
      ),
    ]),
  ),
  totals: totals.map(({ label, cells }) => [
    label,
    ...cells.map((cell, index) =>
      cell === null || cell.kind === 'words'
        ? null
        : printFigure(cell, columns[index]?.figures ?? { decimals: 0, sign: 'minus-only' }),
    ),
  ]),
})

const ofAnnex = (annex: PriceAnnex): AcceptedContent => ({
  facts: annex.facts,
  table: ofTable(annex.table),
  notes: annex.notes.map((note) => wordsOf(note, annex.articleCaptions)),
})

/** The day of signing is written in when it comes; it changes nothing that was accepted. */
const isSigningDay = (part: ResolvedPart): boolean =>
  part.kind !== 'text' &&
  part.kind !== 'article' &&
  part.origin.kind === 'answer' &&
  part.origin.key === 'signing.on'

const ofPart = (part: ResolvedPart): string => {
  if (isSigningDay(part)) return ''
  if (part.kind === 'article') return `〔${part.caption}〕`
  return part.kind === 'hole' ? `【${part.label}】` : part.text
}

/** What the two leads accept: every clause, every row, the rules in the notes; not the days of signing and posting. */
export const acceptedAgreement = (
  document: AgreementDocument,
  { chapters }: Pick<ResolvedAgreement, 'chapters'>,
  annexes: readonly PriceAnnex[],
): AcceptedContent => ({
  kind: document.kind,
  title: document.titleLines.join(''),
  opening: labelled(document.opening, captionsOf(document)),
  chapters: chapters.map(({ title, articles }) => ({
    title,
    articles: articles.map(({ caption, blocks }) => [
      caption,
      ...blocks.map(({ kind, parts }) => [kind, parts.map(ofPart).join('')]),
    ]),
  })),
  annexes: annexes.map(ofAnnex),
})

export const acceptedConfirmation = (sheet: StyleConfirmation): AcceptedContent => ({
  kind: sheet.kind,
  agreement: [sheet.furniture.shortTitle, sheet.furniture.number],
  annex: sheet.footNumber,
  number: wordsOf(sheet.sheetNumber.runs, sheet.articleCaptions),
  facts: sheet.facts.map((row) => labelled(row, sheet.articleCaptions)),
  table: ofTable(sheet.table),
  note: wordsOf(sheet.note, sheet.articleCaptions),
  terms: labelled(sheet.terms, sheet.articleCaptions),
})
