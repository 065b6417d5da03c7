import type { BaselineDifference } from '../../../shared/bargaining/baseline-change.ts'
import type { AgreedPlace, PriceRange } from '../../../shared/bargaining/agreed-price.ts'
import type { LineStatus } from '../../../shared/bargaining/line-status.ts'
import type { RoundForm } from '../../../shared/bargaining/negotiation-round.ts'
import { sides, type Side } from '../../../shared/bargaining/side.ts'
import type { GapLine } from '../../../shared/case/bargaining/gap-line.ts'
import type { GapTable } from '../../../shared/case/bargaining/gap-table.ts'
import type { LockRefusal } from '../../../shared/case/bargaining/lock-acts.ts'
import type { MandateGap } from '../../../shared/case/bargaining/representatives.ts'
import type { SubmitRefusal } from '../../../shared/case/bargaining/submit.ts'
import { formatPercent } from '../../../shared/numbers/display.ts'
import type { DecimalString } from '../../../shared/numbers/decimal-string.ts'
import { assertNever } from '../../../shared/problems/assert-never.ts'
import { figureWords } from '../../components/figure-words.ts'

export const sideNames: Readonly<Record<Side, string>> = { union: '职工方', employer: '企业方' }

export const formNames: Readonly<Record<RoundForm, string>> = {
  'back-to-back': '背靠背',
  'face-to-face': '面对面',
}

export const statusWords: Readonly<Record<LineStatus, string>> = {
  open: '未达成',
  same: '双方一致',
  'within-error': '不超过误差',
  locked: '已锁定',
  're-study': '需复测',
  'not-priced': '待测',
}

/** 职工方报价 asks, 企业方对案 answers. */
export const proposalName = (side: Side): string => (side === 'union' ? '职工方报价' : '企业方对案')

export const submitWords = (round: number, side: Side): string =>
  `提交第 ${String(round)} 轮${proposalName(side)}`

/** `+0.001`, `−0.002`, `0.000`: an adjustment always says its direction. */
export function adjustmentWords(value: DecimalString | null | undefined): string {
  if (value === null || value === undefined) return '—'
  return /[1-9]/.test(value) && !value.startsWith('-') ? `+${value}` : figureWords(value)
}

/** `07-09`; a day that is not written yet says nothing. */
export const shortDay = (day: string | null): string => (day === null ? '' : day.slice(5))

export const shareWords = (share: DecimalString): string => {
  const words = formatPercent(share)
  return words.includes('.') ? words : words.replace('%', '.0%')
}

/** 企业方代表的授权到 07-10 为止，今天不能提交。 */
export const mandateSentence = (gap: MandateGap, side: Side): string =>
  gap.code === 'over'
    ? `${sideNames[side]}代表的授权到 ${gap.until} 为止，今天不能提交。`
    : `${sideNames[side]}代表的授权从 ${gap.from} 起，今天还不能提交。`

export const submittedSentence = '已提交的提案不能撤销，可以再提一次对案。'

export const lockedSentence = (priceYuan: DecimalString): string =>
  `这一行已锁定为 ${priceYuan} 元。要改请先解锁并写理由。`

/** What stands on the line once its lock is opened; a carried line was never proposed here, and has nothing to go back to. */
export function unlockedSentence({ figures }: Pick<GapLine, 'figures'>): string {
  const back = sides.flatMap((side) => {
    const figure = figures[side]
    if (figure === null) return []
    const by = figure.position.kind === 'draft' ? '起草中的' : '最后提交的'
    return [`${sideNames[side]}回到${by} ${figure.priceYuan} 元`]
  })
  const blank = sides.filter((side) => figures[side] === null)
  if (back.length === 0)
    return '双方在这一款都没有提交过这一行的价，解锁以后两边都空着，要重新报价、重新达成。'
  const empty = blank.map((side) => `${sideNames[side]}没有提交过这一行的价，空着等重新报价`)
  return `解锁以后，${[...back, ...empty].join('，')}。`
}

export const twoVersionsSentence = '另一个窗口刚改了这一行，两个数都留着，请选一个。'

export const unpricedSentence = (name: string): string =>
  `${name}还没有标准工时，不能报价。先去测时，或录入有出处的时间。`

export function lockRefusalSentence(refusal: LockRefusal): string {
  switch (refusal.code) {
    case 'no-round':
      return '还没有提案。先填职工方报价，或从计算价开始。'
    case 'already-locked':
      return lockedSentence(refusal.priceYuan)
    case 'two-versions':
      return twoVersionsSentence
    case 'no-computed-price':
      return '这一行还没有计算价，不能达成。'
    case 'not-submitted':
      return `${sideNames[refusal.side]}还没有提交过这一行的价。双方都提交以后才能达成。`
    case 'price-not-positive':
      return `调整后的达成价是 ${figureWords(refusal.priceYuan)} 元。工价要大于 0，请核对调整额。`
    default:
      return assertNever(refusal)
  }
}

const numbersOf = (lines: readonly { readonly number: number }[]): string =>
  lines.map(({ number }) => String(number)).join('、')

export function submitRefusalSentence(refusal: SubmitRefusal, side: Side): string {
  switch (refusal.code) {
    case 'no-round':
      return '还没有提案。先填职工方报价，或从计算价开始。'
    case 'already-submitted':
      return submittedSentence
    case 'nothing-to-submit':
      return '没有还要谈的工序，不用再提交。'
    case 'lines-without-price':
      return `${sideNames[side]}还有 ${String(refusal.lines.length)} 行没有写价（${numbersOf(refusal.lines)}），补上再提交。`
    case 'two-versions':
      return `第 ${numbersOf(refusal.lines)} 行有两个数没有选定，选好再提交。`
    default:
      return assertNever(refusal)
  }
}

/** Outside of what both submitted: said, never forbidden. */
export function outsideSentence(
  place: AgreedPlace,
  adjustment: DecimalString,
  agreed: DecimalString,
  { low, high }: PriceRange,
): string | undefined {
  if (place === 'between') return undefined
  const where = place === 'above-both' ? '高于' : '低于'
  const range = low === high ? low : `${low} 至 ${high}`
  return `调整额 ${adjustmentWords(adjustment)} 使达成价成为 ${figureWords(agreed)}，${where}双方报价（${range}），请核对。`
}

const differenceNames: Readonly<Record<BaselineDifference['what'], string>> = {
  'standard-time': '标准工时',
  hourly: '小时工资标准',
  coefficient: '工序等级系数',
  'line-coefficients': '系数表',
  rounding: '舍入规则',
  'computed-price': '计算价',
  'counting-unit': '计价单位',
  'count-per-garment': '每件数量',
}

/** `标准工时 34.2 → 35.0，计算价 0.108 → 0.110`. */
export const changedWords = (differences: readonly BaselineDifference[]): string =>
  differences.length === 0
    ? '依据已经改动'
    : differences
        .map(({ what, before, after }) =>
          what === 'rounding'
            ? `${differenceNames[what]}改过`
            : `${differenceNames[what]} ${before} → ${after}`,
        )
        .join('，')

const isTime = ({ what }: BaselineDifference): boolean => what === 'standard-time'

const isPiece = ({ what }: BaselineDifference): boolean =>
  what === 'counting-unit' || what === 'count-per-garment'

/**
 * What is to be done about an agreed line that a change left behind: 需复测 is its state, but with the time as it was
 * nobody has to be timed again.
 */
export function staleLockSentence(
  differences: readonly BaselineDifference[],
  lockedYuan: DecimalString,
  computedNow: DecimalString | null,
): string {
  const kept = `锁定的 ${lockedYuan} 没有跟着变${computedNow === null ? '，现在还算不出计算价' : ''}`
  const timeHolds = differences.length > 0 && computedNow !== null && !differences.some(isTime)
  const moved = differences.some(isPiece) ? '变的是计价的口径' : '变的是钱的规则'
  const todo = timeHolds
    ? `${moved}，标准工时没有变，不用重新测时：先解锁这一行，双方重新提交、重新达成`
    : '要改请先解锁，重新提交、重新达成'
  return `${changedWords(differences)}。${kept}。${todo}。`
}

export const offerAboveWords = '企业方高于职工方'

/** Said while it is still being typed: one of the two is perhaps written on the wrong side. */
export const draftAboveSentence = (unionYuan: DecimalString, employerYuan: DecimalString): string =>
  `${offerAboveWords}：企业方 ${employerYuan}，职工方 ${unionYuan}，请核对两边有没有写反。`

/** 企业方出得比职工方要的还多: said before anything is agreed, for one of the two is perhaps written wrong. */
export const offerAboveAskSentence = (unionYuan: DecimalString, employerYuan: DecimalString): string =>
  `企业方出的 ${employerYuan} 高于职工方要的 ${unionYuan}。请先核对两边有没有写反，再定按哪个数达成。`

/** Bottom left: what the talks still lack. */
export function openSentence(table: GapTable): string {
  const { lines, openCount, sameCount, withinErrorCount, reStudyCount } = table
  const inTwoVersions = lines.filter(({ lock, conflicts }) => lock !== null && conflicts.length > 0).length
  const parts = [
    ...(openCount === 0
      ? []
      : [
          [
            `${String(openCount)} 行未达成`,
            ...(sameCount === 0 ? [] : [`其中 ${String(sameCount)} 行双方一致`]),
            ...(withinErrorCount === 0 ? [] : [`其中 ${String(withinErrorCount)} 行差距不超过误差`]),
          ].join('，'),
        ]),
    ...(reStudyCount === 0 ? [] : [`${String(reStudyCount)} 行需复测`]),
    ...(inTwoVersions === 0 ? [] : [`${String(inTwoVersions)} 行有两个数没有选定`]),
  ]
  return parts.join('；')
}

export const allAgreedSentence = (count: number): string => `${String(count)} 行全部达成。下一步：写进合同。`
