import { workedExamples } from '../../case/agreement/worked-examples.ts'
import { keptSourceWords, keptTimes } from '../../case/pricing/kept-times.ts'
import type { PricedTable } from '../../case/pricing/priced-table.ts'
import { formatPercent } from '../../numbers/display.ts'
import type { FoldState } from '../../record/fold-state.ts'
import type { Terms } from '../../terms/terms.ts'
import { joinRuns } from '../join-runs.ts'
import { paper, type PublicText } from '../public-text.ts'
import { bound, text, type Run, type Runs } from '../run.ts'
import { refer } from './case-paper.ts'
import { usedCoefficients } from './coefficient-words.ts'
import { exampleRuns } from './example-runs.ts'
import { madeText, recordText } from './public-field.ts'
import { roundingWords } from './rounding-words.ts'

/** 附件一, or 附件一（T14-21） where several styles have tables of their own. */
export const annexWords = (annex: '附件一' | '附件三', style: string | null): PublicText =>
  style === null ? madeText(annex) : paper`${madeText(annex)}（${recordText('product', style)}）`

/** 一级1.00、二级1.10、三级1.20 */
export const coefficientWords = ({ workGrades }: Terms): PublicText =>
  madeText(
    workGrades.map(({ name, coefficient }) => `${recordText('work-grade', name)}${coefficient}`).join('、'),
  )

const formulaNote = ({ terms, usesCoefficients }: PricedTable): Runs => [
  text(paper`计算单价＝标准工时（秒）×`),
  bound(madeText(terms.baseHourlyYuan)),
  text(
    usesCoefficients
      ? paper`×工序等级系数×系数÷3600，工序等级系数${coefficientWords(terms)}（协议`
      : paper`×工序等级系数÷3600，系数${coefficientWords(terms)}（协议`,
  ),
  refer('小时工资标准'),
  text(paper`、`),
  refer('计算单价'),
  text(paper`）。计件单价＝计算单价＋协商调整额；“—”表示没有调整。`),
]

/** Which bands the rows take; a table without any says nothing. */
const coefficientNote = (table: PricedTable): readonly Runs[] => {
  const used = usedCoefficients(table)
  return used === null ? [] : [[text(used)]]
}

/** 第2、7行的标准工时（双方认可、沿用）照原来议定的数，不再舍入。 Nothing where the terms rounded every time. */
export function keptTimesNote(table: PricedTable): PublicText {
  const { rows, sources } = keptTimes(table)
  if (rows.length === 0) return paper``
  const names = madeText(keptSourceWords(sources))
  return paper`第${madeText(joinRuns(rows, String))}行的标准工时（${names}）照原来议定的数，不再舍入。`
}

const roundingNote = (table: PricedTable): Runs => [
  text(paper`舍入只有两处，都是议定条款：${roundingWords(table.terms)}（`),
  refer('舍入的规则'),
  text(
    paper`）。${keptTimesNote(table)}产量定额＝${madeText(table.terms.shiftSeconds)}÷标准工时，小数舍去（`,
  ),
  refer('产量定额'),
  text(paper`）。`),
]

/** The allowance is known to be inside the times measured here; what another source put into its time is its own. */
const allowanceNote = ({ rows, terms: { allowance } }: PricedTable): Runs => {
  const timed = rows.filter(({ time }) => time.seconds !== null)
  const measured = timed.filter(({ time }) => time.source === 'measured').length
  const end = text(paper`，计算单价时不再加宽放。`)
  const given = paper`其他来源的标准工时按其依据`
  if (timed.length > 0 && measured === 0) return [text(paper`标准工时按各行的依据`), end]
  const base = allowance.base === 'normal-time' ? paper`正常时间` : paper`占班时间`
  const which = measured === timed.length ? paper`` : paper`本次测时的`
  return [
    text(paper`${which}标准工时已经包含${base}`),
    bound(madeText(formatPercent(allowance.ratio))),
    text(measured === timed.length ? paper`的宽放` : paper`的宽放；${given}`),
    end,
  ]
}

const payNote = ({ terms: { shiftHours }, usesCoefficients }: PricedTable): Runs => {
  const hours = madeText(shiftHours)
  const causes = usesCoefficients ? paper`舍入、系数和协商调整额` : paper`舍入和协商调整额`
  return [
    text(
      paper`${hours}小时计件收入＝产量定额×计件单价，印到分，供核对；与${hours}小时的小时工资相比，差额来自${causes}。`,
    ),
  ]
}

const sourceNote = (style: string | null): Runs => [
  text(
    paper`来源：沿用、同类工序、双方认可的依据和本次测时的推算，见${annexWords('附件三', style)}同一序号。`,
  ),
]

const countsNote = (table: PricedTable): readonly Runs[] => {
  const rows = table.rows.flatMap(({ operation }, index) => {
    const count = operation.countPerGarment ?? '1'
    return count === '1' ? [] : [`第${String(index + 1)}行${count}次`]
  })
  if (rows.length === 0) return []
  return [[text(paper`每件做不止一次的：${madeText(rows.join('、'))}；合计按次数相加。`)]]
}

const wageSourceNote = ({ baseHourlyYuan, baseHourlySource }: Terms): readonly Runs[] => {
  const source = baseHourlySource.trim()
  if (source === '') return []
  const words = recordText('terms', source.replace(/[。.；;，,]+$/, ''))
  return [[text(paper`小时工资标准${madeText(baseHourlyYuan)}元的来源：${words}。`)]]
}

function exampleNote(state: FoldState, table: PricedTable): readonly Runs[] {
  const examples = workedExamples(state, [{ table, style: null }])
  if (examples.length === 0) return []
  const runs = examples.flatMap((example, index): readonly Run[] => {
    return [text(index === 0 ? paper`算例：` : paper`。`), ...exampleRuns(example)]
  })
  return [[...runs, text(paper`。`)]]
}

/** Formula, roundings, allowance, pay, sources, the origin of the base wage, and three rows worked through. */
export const priceNotes = (state: FoldState, table: PricedTable, style: string | null): readonly Runs[] => [
  formulaNote(table),
  ...coefficientNote(table),
  roundingNote(table),
  allowanceNote(table),
  payNote(table),
  ...countsNote(table),
  sourceNote(style),
  ...wageSourceNote(table.terms),
  ...exampleNote(state, table),
]
