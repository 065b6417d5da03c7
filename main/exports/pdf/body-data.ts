import type { AgreementDocument, Article } from '../../../shared/documents/agreement-document.ts'
import { articleNumberAt, chapterNumber, itemNumber } from '../../../shared/documents/article-numbers.ts'
import type { DerivationAnnex } from '../../../shared/documents/derivation-annex.ts'
import type { PriceAnnex } from '../../../shared/documents/price-annex.ts'
import { numberedItems } from '../../../shared/documents/numbered-items.ts'
import type { PrintedRun } from '../../../shared/documents/printed-run.ts'
import type { LabelledRuns, Runs } from '../../../shared/documents/run.ts'
import type { StyleConfirmation } from '../../../shared/documents/style-confirmation.ts'
import { tableData } from './table-data.ts'

type Print = (runs: Runs) => readonly PrintedRun[]

const labelled = (print: Print) => (each: LabelledRuns) => ({ label: each.label, runs: print(each.runs) })

const articleData = (article: Article, index: number, print: Print) => ({
  number: articleNumberAt(index),
  caption: article.caption,
  blocks: numberedItems(article.blocks).map(({ block, number }) => ({
    kind: block.kind,
    number,
    runs: print(block.runs),
  })),
})

export function agreementBody(agreement: AgreementDocument, print: Print) {
  let articleIndex = 0
  return {
    titleLines: agreement.titleLines,
    opening: agreement.opening.map(labelled(print)),
    chapters: agreement.chapters.map((chapter, index) => ({
      number: chapterNumber(index),
      title: chapter.title,
      articles: chapter.articles.map((article) => articleData(article, articleIndex++, print)),
    })),
    signatures: agreement.signatures.map((side) => ({
      party: labelled(print)(side.party),
      representative: labelled(print)(side.representative),
      signedOn: labelled(print)(side.signedOn),
    })),
    codeBox: agreement.codeBox,
  }
}

export const priceAnnexBody = (annex: PriceAnnex, print: Print) => ({
  annexNumber: annex.annexNumber,
  title: annex.title,
  facts: annex.facts,
  table: tableData(annex.table),
  notesTitle: annex.notesTitle,
  notes: annex.notes.map((runs, index) => ({ number: itemNumber(index, 2), runs: print(runs) })),
  signatures: annex.signatures.map(labelled(print)),
})

export const derivationBody = (annex: DerivationAnnex, print: Print) => ({
  annexNumber: annex.annexNumber,
  title: annex.title,
  introduction: print(annex.introduction),
  rows: annex.rows.map((row) => ({
    ...row,
    lines: row.lines.map((line) => ({ ...line, sum: print(line.sum) })),
  })),
  calculator: labelled(print)(annex.calculator),
})

export const confirmationBody = (sheet: StyleConfirmation, print: Print) => ({
  annexNumber: sheet.annexNumber,
  footNumber: sheet.footNumber,
  sheetNumber: labelled(print)(sheet.sheetNumber),
  codeLabel: sheet.codeLabel,
  title: sheet.title,
  facts: sheet.facts.map((row) => row.map(labelled(print))),
  table: tableData(sheet.table),
  note: print(sheet.note),
  terms: sheet.terms.map(labelled(print)),
  group: sheet.group,
  signedOn: labelled(print)(sheet.signedOn),
  posting:
    sheet.posting === null ? null : { ...labelled(print)(sheet.posting), postedOn: sheet.posting.postedOn },
})
