import {
  AlignmentType,
  BorderStyle,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type ISectionOptions,
} from 'docx'
import type { DocumentModel } from '../../../shared/documents/document-model.ts'
import type { PageFurniture, PageMark } from '../../../shared/documents/page-furniture.ts'
import { paperWords } from '../../../shared/documents/paper-words.ts'
import { assertNever } from '../../../shared/problems/assert-never.ts'
import { fontOf, headFace } from './faces.ts'
import { millimetres } from './styles.ts'

type Margins = {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

const contractMargins: Margins = { top: 37, right: 26, bottom: 35, left: 28 }
const annexMargins: Margins = { top: 24, right: 18, bottom: 20, left: 22 }

const pageWidth = 210

const textWidth = (margins: Margins): number => pageWidth - margins.left - margins.right

/** Red marks only what is invented. */
const markColours: Readonly<Record<PageMark, string>> = { demonstration: 'A61C1C', draft: '1A1A1A' }

const mark = (text: string, color: string): TextRun =>
  new TextRun({
    text: ` ${text} `,
    font: fontOf(headFace),
    color,
    border: { style: BorderStyle.SINGLE, size: 4, color },
  })

function header(model: DocumentModel, margins: Margins): Header {
  const { shortTitle, number, marks } = model.furniture
  const running = model.kind === 'agreement' ? '' : `${shortTitle}　${number}`
  const children = [
    new TextRun(running),
    new TextRun({ children: [new Tab()] }),
    ...marks.flatMap((each) => [mark(paperWords[each], markColours[each]), new TextRun(' ')]),
  ]
  const tabStops = [{ type: TabStopType.RIGHT, position: millimetres(textWidth(margins)) }]
  return new Header({ children: [new Paragraph({ style: 'Furniture', tabStops, children })] })
}

const footLeft = (furniture: PageFurniture): string =>
  furniture.footLeft.kind === 'words'
    ? furniture.footLeft.text
    : `${paperWords.initialsEmployer}________　${paperWords.initialsUnion}________`

function footLabel(model: DocumentModel): string {
  switch (model.kind) {
    case 'agreement':
      return ''
    case 'price-annex':
    case 'derivation-annex':
      return `${model.annexNumber}　`
    case 'style-confirmation':
      return `${model.footNumber}　`
    default:
      return assertNever(model)
  }
}

function footer(model: DocumentModel, margins: Margins): Footer {
  const code = model.furniture.verificationCode
  const width = textWidth(margins)
  const children = [
    new TextRun(footLeft(model.furniture)),
    new TextRun({ children: [new Tab()] }),
    new TextRun(code === null ? '' : `${paperWords.code} ${code}`),
    new TextRun({ children: [new Tab()] }),
    new TextRun(`${footLabel(model)}${paperWords.page}`),
    new TextRun({ children: [PageNumber.CURRENT] }),
    new TextRun(`${paperWords.pageUnit}　${paperWords.pages}`),
    new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
    new TextRun(paperWords.pageUnit),
  ]
  const tabStops = [
    { type: TabStopType.CENTER, position: millimetres(width / 2) },
    { type: TabStopType.RIGHT, position: millimetres(width) },
  ]
  return new Footer({
    children: [new Paragraph({ style: 'Furniture', alignment: AlignmentType.LEFT, tabStops, children })],
  })
}

/** Page, head and foot of every page; the body is added to it. */
export function sectionFrame(model: DocumentModel): Omit<ISectionOptions, 'children'> {
  const margins = model.kind === 'agreement' ? contractMargins : annexMargins
  return {
    properties: {
      page: {
        size: { width: millimetres(pageWidth), height: millimetres(297) },
        margin: {
          top: millimetres(margins.top),
          right: millimetres(margins.right),
          bottom: millimetres(margins.bottom),
          left: millimetres(margins.left),
          header: millimetres(11),
          footer: millimetres(10),
        },
      },
    },
    headers: { default: header(model, margins) },
    footers: { default: footer(model, margins) },
  }
}
