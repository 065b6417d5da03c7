import type { CaseConfirmation } from '../../case/agreement/confirmation.ts'
import { isNewStyle, styleWord } from '../../case/agreement/annex-products.ts'
import type { PricedTable } from '../../case/pricing/priced-table.ts'
import { readRecord } from '../../case/read.ts'
import type { DateString } from '../../dates/date-string.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { paper, type PublicText } from '../public-text.ts'
import { blank, hole, text, tick, type LabelledRuns, type Run, type Runs } from '../run.ts'
import { joinRuns } from '../join-runs.ts'
import { refer, type CasePaper } from './case-paper.ts'
import { carriedWords } from './carried-words.ts'
import { usedCoefficients } from './coefficient-words.ts'
import { studySheet } from './case-derivation-annex.ts'
import { annexWords, keptTimesNote } from './price-notes.ts'
import { dateText, madeText, recordText } from './public-field.ts'
import { roundingWords } from './rounding-words.ts'

const dateOr = (date: DateString | null, question: PublicText): Run =>
  date === null ? hole(question) : text(dateText(date))

const fact = (label: PublicText, ...runs: Runs): LabelledRuns => ({ label, runs })

const count = (rows: readonly number[]): PublicText => madeText(String(rows.length))
/** 1、4至9、12: three or more in a row are named by their ends. */
const listed = (rows: readonly number[]): PublicText => madeText(joinRuns(rows, String))

/** T14-21（附件五第4号）, or 附件一 for a style of the yearly table. */
function earlierStyle(state: FoldState, { from }: CaseConfirmation): Run {
  if (from === undefined) return text(paper`—`)
  const code = recordText('product', from.code ?? from.name ?? '')
  const sheet = readRecord(state, 'confirmation', from.id)?.annexNumber ?? null
  if (!isNewStyle(from)) return text(paper`${code}（附件一）`)
  return text(sheet === null ? code : paper`${code}（附件五第${recordText('confirmation', sheet)}号）`)
}

function basis({ number }: CasePaper, { measuredRows }: CaseConfirmation): Runs {
  const trial: Runs = [text(paper`、`), refer('试行与复核'), text(paper`（试行与复核）`)]
  return [
    text(paper`协议`),
    number === '' ? hole(paper`协议编号`) : text(number),
    refer('新品测定程序'),
    text(paper`（新品测定程序）`),
    ...(measuredRows.length === 0 ? [] : trial),
  ]
}

export function confirmationFacts(
  about: CasePaper,
  sheet: CaseConfirmation,
): readonly (readonly LabelledRuns[])[] {
  const { product, measuredRows } = sheet
  const words = (value: string | null | undefined, question: PublicText): Run =>
    (value ?? '').trim() === '' ? hole(question) : text(recordText('product', (value ?? '').trim()))
  const version = recordText('product', product.version?.trim() ?? '1')
  const timed = measuredRows.length === 0 ? text(paper`—`) : dateOr(sheet.measuredOn, paper`测时日期`)
  return [
    [
      fact(paper`款号`, words(product.code, paper`款号`)),
      fact(paper`品名`, words(product.name, paper`品名`)),
      fact(paper`版次`, text(paper`第${version}版`)),
    ],
    [
      fact(paper`沿用自`, earlierStyle(about.state, sheet)),
      fact(paper`测时`, timed),
      fact(paper`协商`, dateOr(sheet.negotiatedOn, paper`协商日期`)),
    ],
    [fact(paper`依据`, ...basis(about, sheet))],
  ]
}

/** C1至C16, or each sheet by name where a row was timed with several workers. */
function sheetsOf({ rows }: PricedTable): PublicText {
  const timed = rows.flatMap(({ time }, index) => (time.studies.length === 0 ? [] : [index + 1]))
  if (rows.every(({ time }) => time.studies.length <= 1))
    return madeText(joinRuns(timed, (row) => studySheet(row, 0, 1)))
  const sheets = rows.flatMap(({ time }, index) =>
    time.studies.map((_, study) => studySheet(index + 1, study, time.studies.length)),
  )
  return madeText(sheets.join('、'))
}

/** What makes the table readable alone: the sum, the two roundings, and where each kind of row comes from. */
export function confirmationNote(state: FoldState, sheet: CaseConfirmation, table: PricedTable): Runs {
  const { product, measuredRows, carriedRows, otherRows } = sheet
  const derivations = annexWords('附件三', styleWord(state, product))
  const coefficients = usedCoefficients(table) ?? paper``
  // A line that is still to be measured was measured by nobody.
  const isTimed = (row: number): boolean => (table.rows[row - 1]?.time.seconds ?? null) !== null
  const timedRows = measuredRows.filter(isTimed)
  const untimedRows = measuredRows.filter((row) => !isTimed(row))
  const sources = [
    ...(timedRows.length > 0 ? [paper`本次测时${count(timedRows)}道，测时单${sheetsOf(table)}`] : []),
    ...(untimedRows.length > 0 ? [paper`待测${count(untimedRows)}道（第${listed(untimedRows)}行）`] : []),
    ...(carriedRows.length > 0 ? [carriedWords(state, sheet, table)] : []),
    ...(otherRows.length > 0
      ? [paper`同类工序、双方认可${count(otherRows)}道（第${listed(otherRows)}行），依据见${derivations}`]
      : []),
  ]
  return [
    text(
      paper`计件单价＝计算单价＋协商调整额。舍入两处：${roundingWords(table.terms)}；产量定额小数舍去。${keptTimesNote(table)}${coefficients}${madeText(sources.join('；'))}。`,
    ),
  ]
}

/** What a day that is counted on the calendar still waits for. */
const waitsFor = ({ effectiveOn }: CaseConfirmation): PublicText =>
  effectiveOn === null ? paper`执行日` : paper`试行天数`

const reviewRow = (sheet: CaseConfirmation): LabelledRuns =>
  fact(
    paper`复核`,
    dateOr(sheet.reviewOn, waitsFor(sheet)),
    text(paper`按试行期实际产量复核：`),
    tick(false),
    text(paper`转为正式　`),
    tick(false),
    text(paper`重新协商（第`),
    blank('gap'),
    text(paper`行）`),
  )

const trialRow = (sheet: CaseConfirmation): LabelledRuns => {
  const { measuredRows, trialDays, trialEndsOn } = sheet
  return fact(
    paper`试行期`,
    text(paper`本次测时的${count(measuredRows)}道（第${listed(measuredRows)}行）试行`),
    trialDays === null ? hole(paper`试行天数`) : text(madeText(String(trialDays))),
    text(paper`个工作日，至`),
    dateOr(trialEndsOn, waitsFor(sheet)),
    text(paper`（遇节假日请核对）。`),
  )
}

const effectiveRow = ({ effectiveOn, carriedRows, otherRows }: CaseConfirmation): LabelledRuns => {
  const lines = carriedRows.length + otherRows.length
  const kept = otherRows.length === 0 ? paper`沿用的` : paper`沿用、同类工序和双方认可的`
  const rest = lines === 0 ? paper`。` : paper`。${kept}${madeText(String(lines))}道自执行日起正式执行。`
  return fact(paper`执行日`, dateOr(effectiveOn, paper`执行日`), text(rest))
}

/** 执行日, 试行期, 复核, 复核人; the review boxes stay empty until the trial ends. */
export function confirmationTerms(sheet: CaseConfirmation): readonly LabelledRuns[] {
  if (sheet.measuredRows.length === 0)
    return [effectiveRow(sheet), fact(paper`试行期`, text(paper`没有本次测时的行，不设试行期。`))]
  return [
    effectiveRow(sheet),
    trialRow(sheet),
    reviewRow(sheet),
    fact(paper`复核人`, text(paper`甲方`), blank('medium'), text(paper`　　乙方`), blank('medium')),
  ]
}
