import { standingLock, type PricedOperation } from '../../case/pricing/priced-operation.ts'
import { printedTime } from '../../case/measurement/printed-time.ts'
import { explain } from '../../case/pricing/explain.ts'
import type { Derivation, DerivationInput, DerivationStep } from '../../derivation/derivation.ts'
import { decimalsOnPaper, displayExact, formatPercent } from '../../numbers/display.ts'
import type { ExactString } from '../../numbers/exact-string.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import type { FoldState } from '../../record/fold-state.ts'
import { roundingBrief } from '../../text/terms/rounding-sentence.ts'
import type { Terms } from '../../terms/terms.ts'
import type { DerivationLine } from '../derivation-annex.ts'
import { paper, type PublicText } from '../public-text.ts'
import { text } from '../run.ts'
import { measuredLines } from './measured-lines.ts'
import { madeText, recordText } from './public-field.ts'
import { sourceName } from './source-word.ts'
import { factorOnPaper } from './sum-words.ts'

const dash = paper`—`

export const line = (label: PublicText, sum: string, result: PublicText): DerivationLine => ({
  label,
  sum: [text(madeText(sum))],
  unrounded: null,
  result,
  rounding: false,
})

/** An endless figure shows four decimals and …, and as many as still show the digit that was rounded on. */
export const shownFigure = (value: ExactString, scale = 0): PublicText =>
  madeText(displayExact(value, Math.max(decimalsOnPaper, scale + 1)).text)

const isNothing = (value: DecimalString): boolean => !/[1-9]/.test(value)

/** 0.446 ＋ 协商调整额0.004　（第3轮达成） */
function priceLine(row: PricedOperation): DerivationLine {
  const label = paper`计件单价`
  const lock = standingLock(row)
  if (lock === null)
    return line(label, row.lock === null ? '还没有达成' : '依据已经改动，需复测，还没有重新达成', dash)
  const { computedYuan, adjustmentYuan, priceYuan, roundNumber } = lock
  const round = `　（第${roundNumber}轮达成）`
  if (isNothing(adjustmentYuan)) return line(label, `计算单价，没有协商调整额${round}`, madeText(priceYuan))
  const sign = adjustmentYuan.startsWith('-') ? '－' : '＋'
  const amount = adjustmentYuan.replace(/^-/, '')
  return line(label, `${computedYuan} ${sign} 协商调整额${amount}${round}`, madeText(priceYuan))
}

const roundedLine = (label: PublicText, sum: string, step: DerivationStep): DerivationLine => ({
  label,
  sum: [text(madeText(sum))],
  unrounded:
    step.rounding === undefined ? null : shownFigure(step.rounding.unrounded, step.rounding.rule.scale),
  result: madeText(step.result.value),
  rounding: step.rounding !== undefined,
})

/** 66 × 11.34 × 1.00 ÷ 3600，四舍五入到三位小数 */
function computedLine(step: DerivationStep, terms: Terms, seconds: DecimalString | null): DerivationLine {
  const time = seconds === null ? [] : [seconds]
  const others = step.inputs.filter(({ role, name }) => role === 'times' && name !== 'standard-time')
  const factors = [...time, ...others.map(({ value }) => value)]
  const divisors = step.inputs.filter(({ role }) => role === 'over').map(({ value }) => value)
  const sum = [factors.join(' × '), ...divisors].join(' ÷ ')
  const tables = step.inputs.flatMap(({ name, of, value }) =>
    name === 'line-coefficient' ? [`${of ?? ''} ${value}`] : [],
  )
  const named = tables.length === 0 ? '' : `（系数：${tables.join('；')}）`
  return roundedLine(paper`计算单价（舍入）`, `${sum}${named}，${roundingBrief(terms.priceRounding)}`, step)
}

/** Before the rounding: 57.4 ×（1 ＋ 15%）, or ÷（1 － 15%） where the allowance is a share of the shift. */
function allowedLine(step: DerivationStep, normal: DerivationInput, { allowance }: Terms): DerivationLine {
  const factor =
    allowance.base === 'normal-time'
      ? ` ×（1 ＋ ${formatPercent(allowance.ratio)}）`
      : ` ÷（1 － ${formatPercent(allowance.ratio)}）`
  const unrounded = step.rounding?.unrounded
  const result = unrounded === undefined ? madeText(step.result.value) : shownFigure(unrounded)
  return line(paper`加宽放`, `${factorOnPaper(normal)}${factor}`, result)
}

function timeLines(
  { time }: PricedOperation,
  printed: DecimalString,
  step: DerivationStep | undefined,
  terms: Terms,
): readonly DerivationLine[] {
  const seconds = madeText(printed)
  if (time.source !== 'measured' || step === undefined) {
    const reference = recordText('operation', time.reference.trim())
    const where = reference === '' ? sourceName(time.source) : paper`${sourceName(time.source)}：${reference}`
    return [line(paper`标准工时`, where, seconds)]
  }
  const normal = step.inputs.find(({ name }) => name === 'normal-time')
  const rounded = roundedLine(paper`标准工时（舍入）`, roundingBrief(terms.timeRounding), step)
  const standard = { ...rounded, result: seconds }
  return normal === undefined
    ? [standard]
    : [standard, allowedLine(step, normal, terms), ...measuredLines(normal.from, time.studies)]
}

const inputStep = (step: Derivation | null, name: DerivationInput['name']): DerivationStep | undefined =>
  step?.inputs.find((input) => input.name === name)?.from

/** The times of the annex have the decimals of the column in 附件一, so that each is the same figure in both. */
export type PrintedTerms = { readonly terms: Terms; readonly timeScale: number }

/** One row read downward, from the price on the wall to the mean of the readings. */
export function derivationLines(
  state: FoldState,
  { terms, timeScale }: PrintedTerms,
  row: PricedOperation,
): readonly DerivationLine[] {
  const { seconds } = row.time
  const printed = seconds === null ? null : printedTime({ scale: timeScale }, seconds)
  const computed = explain(state, row.operation.id, 'computed-price')
  const time =
    inputStep(computed, 'standard-time') ?? explain(state, row.operation.id, 'standard-time') ?? undefined
  return [
    priceLine(row),
    ...(computed === null
      ? [line(paper`计算单价`, '还不能计算', dash)]
      : [computedLine(computed, terms, printed)]),
    ...(printed === null ? [line(paper`标准工时`, '待测', dash)] : timeLines(row, printed, time, terms)),
  ]
}
