import { BorderStyle, HeadingLevel, Paragraph, Table, TextRun, type FileChild } from 'docx'
import type {
  AgreementDocument,
  Article,
  SignatureSide,
} from '../../../shared/documents/agreement-document.ts'
import { articleNumberAt, chapterNumber } from '../../../shared/documents/article-numbers.ts'
import { numberedItems } from '../../../shared/documents/numbered-items.ts'
import { paperWords } from '../../../shared/documents/paper-words.ts'
import { fontOf, headFace } from './faces.ts'
import { grid } from './grid.ts'
import { headRun, kaiRun, labelledRuns, textRuns, type Print } from './runs.ts'

const rule = { style: BorderStyle.SINGLE, size: 6, color: '1A1A1A', space: 8 }

function articleParagraphs(article: Article, index: number, print: Print): readonly Paragraph[] {
  const opener = [
    headRun(articleNumberAt(index)),
    kaiRun(`${paperWords.captionOpen}${article.caption}${paperWords.captionClose}`),
  ]
  return numberedItems(article.blocks).map(({ block, number }, at) => {
    const before = at === 0 ? opener : number === null ? [] : [new TextRun(number)]
    const children = [...before, ...textRuns(print(block.runs))]
    return block.kind === 'formula'
      ? new Paragraph({ style: 'Formula', border: { top: rule, bottom: rule }, children })
      : new Paragraph({ style: 'Article', children })
  })
}

function signatureGrid(sides: readonly SignatureSide[], print: Print): Table {
  const row = (pick: (side: SignatureSide) => SignatureSide['party']) =>
    sides.map((side) => ({ children: labelledRuns(pick(side), print) }))
  const seal = sides.map(() => ({ children: [new TextRun({ text: '', break: 2 })] }))
  return grid(
    'Signature',
    [82, 74],
    [row((side) => side.party), seal, row((side) => side.representative), row((side) => side.signedOn)],
  )
}

function codeBox(agreement: AgreementDocument): readonly FileChild[] {
  const code = agreement.furniture.verificationCode
  const box = agreement.codeBox
  if (box === null || code === null) return []
  const hand = Array.from({ length: 3 }, () => '□□□□').join('　')
  return [
    new Paragraph({ text: '' }),
    grid(
      'Field',
      [34, 122],
      [
        [
          { children: [headRun(box.codeLabel)] },
          { children: [new TextRun({ text: code, bold: true, size: 36, font: fontOf(headFace) })] },
        ],
        [{ children: [headRun(box.handLabel)] }, { children: [new TextRun({ text: hand, size: 36 })] }],
        [{ children: [new TextRun(box.note)], span: 2 }],
      ],
      'rows',
    ),
  ]
}

export function agreementBody(agreement: AgreementDocument, print: Print): readonly FileChild[] {
  let articleIndex = 0
  const chapters = agreement.chapters.flatMap((chapter, index) => [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      children: [new TextRun(`${chapterNumber(index)}　${chapter.title}`)],
    }),
    ...chapter.articles.flatMap((article) => articleParagraphs(article, articleIndex++, print)),
  ])
  return [
    ...agreement.titleLines.map(
      (line) => new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(line)] }),
    ),
    new Paragraph({ text: '' }),
    ...agreement.opening.map(
      (entry) =>
        new Paragraph({ style: 'Opening', children: [headRun(entry.label), ...textRuns(print(entry.runs))] }),
    ),
    ...chapters,
    new Paragraph({ text: '', keepNext: true }),
    signatureGrid(agreement.signatures, print),
    ...codeBox(agreement),
  ]
}
