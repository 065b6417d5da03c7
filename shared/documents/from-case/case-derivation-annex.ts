import { styleWord } from '../../case/agreement/annex-products.ts'
import { timeDecimals } from '../../case/pricing/kept-times.ts'
import type { PricedOperation } from '../../case/pricing/priced-operation.ts'
import type { PricedTable } from '../../case/pricing/priced-table.ts'
import { readStudyTerms } from '../../case/measurement/study-terms.ts'
import type { Study } from '../../case/measurement/study.ts'
import type { Entry } from '../../case/read.ts'
import { beijingMinute } from '../../dates/beijing-time.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { paperDate } from '../../terms/paper-date.ts'
import { roundingBrief } from '../../text/terms/rounding-sentence.ts'
import type { DerivationAnnex, DerivationRow } from '../derivation-annex.ts'
import { paper, type PublicText } from '../public-text.ts'
import { bound, text } from '../run.ts'
import { captions, frameOf, refer, type CasePaper } from './case-paper.ts'
import { productWords } from './case-price-annex.ts'
import { accuracySentences, carriedAccuracySentences } from './accuracy-sentences.ts'
import { derivationLines, type PrintedTerms } from './derivation-lines.ts'
import { exclusionSentences } from './exclusion-sentences.ts'
import { annexWords, coefficientWords } from './price-notes.ts'
import { madeText, recordText } from './public-field.ts'
import { readingsNote, readingsOf, studyLetter } from './readings.ts'

const title = paper`计件单价推算`

/** The sheet is named after its row: 测时单C11, or C11A where several workers were timed. */
export const studySheet = (rowNumber: number, index: number, count: number): string =>
  `C${String(rowNumber)}${studyLetter(index, count)}`

/** 测时单C11　W-07　2014年5月15日9:30　方法卡第2版; workers by code only. */
function studyRecord(study: Study, sheet: string): PublicText {
  const { startedAt } = study.source
  const began = beijingMinute(startedAt ?? '')
  const sealed = beijingMinute(study.seal?.sealedAt ?? '')
  const when =
    began !== null
      ? [`${paperDate(began.date)}${began.clock}`]
      : sealed === null
        ? []
        : [`${paperDate(sealed.date)}${sealed.clock}封存`]
  const card = study.seal?.cardVersion ?? study.method.version
  const words = [
    `测时单${sheet}`,
    recordText('time-study', study.timeStudy.worker),
    ...when,
    `方法卡第${card}版`,
  ]
  return madeText(words.join('　'))
}

type Subject = PrintedTerms & { readonly state: FoldState; readonly style: string | null }

type MeasuredParts = Pick<
  DerivationRow,
  'record' | 'readingsLabel' | 'readingsNote' | 'readings' | 'exclusions'
>

const notMeasured: MeasuredParts = {
  record: [],
  readingsLabel: paper`读数`,
  readingsNote: null,
  readings: [],
  exclusions: [paper`本次没有测时。`],
}

function measuredParts(
  state: FoldState,
  { operation, time }: PricedOperation,
  rowNumber: number,
): MeasuredParts {
  const { studies } = time
  if (studies.length === 0) {
    const carried = carriedAccuracySentences(time.lacks, readStudyTerms(state))
    return { ...notMeasured, exclusions: [...notMeasured.exclusions, ...carried] }
  }
  const subject = { state, operationId: operation.id, studies, terms: readStudyTerms(state) }
  return {
    record: studies.map((study, index) => studyRecord(study, studySheet(rowNumber, index, studies.length))),
    readingsLabel: paper`每次读数（秒）`,
    readingsNote: readingsNote(studies),
    readings: readingsOf(studies),
    exclusions: [...accuracySentences(time.lacks, studies, subject.terms), ...exclusionSentences(subject)],
  }
}

/** 第11行, or T14-21第11行 where several styles count their own rows. */
const rowWords = (style: string | null, index: number): PublicText =>
  paper`${recordText('product', style ?? '')}第${madeText(String(index + 1))}行`

function rowOf(about: Subject, row: PricedOperation, index: number): DerivationRow {
  const { state, style } = about
  return {
    rowNumber: rowWords(style, index),
    operation: recordText('operation', row.operation.name ?? ''),
    workGrade: row.grade === null ? paper`—` : recordText('work-grade', row.grade.name),
    lines: derivationLines(state, about, row),
    ...measuredParts(state, row, index + 1),
  }
}

const introductionOf = (product: Entry<'product'>): DerivationAnnex['introduction'] => [
  text(
    paper`产品：${productWords(product)}。从计件单价往下读，一直到每一次读数；从读数往上读，用普通计算器可以算回单价。只有标注“舍入”的两处舍入（实心点），取到几位、怎样取，是双方议定的条款（`,
  ),
  refer('舍入的规则'),
  text(paper`）；其他得数不舍入，除不尽的写到第四位，后面加“…”，往下仍按分数计算。`),
]

const calculatorOf = ({ terms, usesCoefficients }: PricedTable): DerivationAnnex['calculator'] => ({
  label: paper`计算器按法`,
  runs: [
    text(paper`依次按秒数、×、`),
    bound(madeText(terms.baseHourlyYuan)),
    text(
      paper`、×、系数、${usesCoefficients ? paper`×、各档系数（没有就不按）、` : paper``}÷、3600、＝，得数${madeText(roundingBrief(terms.priceRounding))}，再加协商调整额。系数随工序等级：${coefficientWords(terms)}。`,
    ),
  ],
})

/** 附件三 of one product, without its code. */
export function caseDerivationAnnex(
  about: CasePaper,
  product: Entry<'product'>,
  priced: PricedTable,
  code: PublicText | null,
  draft: boolean,
): DerivationAnnex {
  const { state } = about
  const style = styleWord(state, product)
  const subject = { state, terms: priced.terms, timeScale: timeDecimals(priced), style }
  return {
    kind: 'derivation-annex',
    ...frameOf(about, { draft, code, footLeft: { kind: 'initials' }, fileTitle: title }),
    articleCaptions: captions,
    annexNumber: annexWords('附件三', style),
    title,
    introduction: introductionOf(product),
    rows: priced.rows.map((row, index) => rowOf(subject, row, index)),
    calculator: calculatorOf(priced),
  }
}
