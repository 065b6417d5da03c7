import { useState } from 'react'
import { placeAgreedPrice } from '../../../shared/bargaining/agreed-price.ts'
import { readAdjustment } from '../../../shared/bargaining/check-price.ts'
import type { Side } from '../../../shared/bargaining/side.ts'
import type { GapLine } from '../../../shared/case/bargaining/gap-line.ts'
import type { GapTable } from '../../../shared/case/bargaining/gap-table.ts'
import {
  findLockRefusal,
  submittedRange,
  suggestedAdjustment,
  type LockRefusal,
} from '../../../shared/case/bargaining/lock-acts.ts'
import { representativesOf, type Representative } from '../../../shared/case/bargaining/representatives.ts'
import type { DecimalString } from '../../../shared/numbers/decimal-string.ts'
import { sumDecimals } from '../../../shared/numbers/sum-decimals.ts'
import { compare, ratioOf } from '../../../shared/numbers/ratio.ts'
import type { FoldState } from '../../../shared/record/fold-state.ts'
import { formatProblem } from '../../../shared/text/problems/format-problem.ts'
import {
  adjustmentWords,
  lockRefusalSentence,
  offerAboveAskSentence,
  outsideSentence,
  sideNames,
} from './bargaining-words.ts'
import type { Agreement } from './use-bargaining-acts.ts'

const closedCodes: ReadonlySet<LockRefusal['code']> = new Set([
  'no-round',
  'not-submitted',
  'no-computed-price',
])

const isSame = (one: DecimalString, other: DecimalString): boolean =>
  compare(ratioOf(one), ratioOf(other)) === 0

type Typed = { readonly operationId: string; readonly text: string }

export type AgreementForm = {
  readonly shown: string
  readonly type: (text: string) => void
  readonly people: Readonly<Record<Side, readonly Representative[]>>
  readonly chosen: Readonly<Record<Side, string>>
  readonly choose: (side: Side, name: string) => void
  /** The price the button names; undefined while the adjustment cannot be read. */
  readonly agreedYuan: DecimalString | undefined
  /** Why nothing can be agreed on this line now, whatever is typed: no round, a side that named no price. */
  readonly closedBecause: string | undefined
  /** Both sides have put this very price on the table, so that nothing is agreed that nobody named. */
  readonly namedByBoth: boolean
  /** What is typed cannot be read, or makes a price that is none. */
  readonly isAdjustmentWrong: boolean
  /** Why it cannot be agreed, or not yet. */
  readonly refusal: string | undefined
  /** Said beside the button, never in the way. */
  readonly warning: string | undefined
  readonly agreement: Agreement | undefined
}

/** What is about to be agreed on one line: the adjustment, the price it makes, and who says so for each side. */
export function useAgreement(state: FoldState, table: GapTable, line: GapLine | undefined): AgreementForm {
  const [typed, setTyped] = useState<Typed>()
  const [chosen, setChosen] = useState<Partial<Record<Side, string>>>({})
  const people = { union: representativesOf(state, 'union'), employer: representativesOf(state, 'employer') }
  const nameOf = (side: Side) =>
    people[side].find(({ name }) => name === chosen[side])?.name ?? people[side][0]?.name ?? ''
  const names = { union: nameOf('union'), employer: nameOf('employer') }
  const form = {
    people,
    chosen: names,
    choose: (side: Side, name: string) => setChosen({ ...chosen, [side]: name }),
    type: (text: string) => line !== undefined && setTyped({ operationId: line.operationId, text }),
  }
  const nothing = {
    ...form,
    shown: '',
    agreedYuan: undefined,
    namedByBoth: false,
    isAdjustmentWrong: false,
    closedBecause: undefined,
    refusal: undefined,
    warning: undefined,
    agreement: undefined,
  }
  if (line === undefined) return nothing
  const closed = findLockRefusal(table, line)
  if (closed !== null && closedCodes.has(closed.code)) {
    const sentence = lockRefusalSentence(closed)
    return { ...nothing, closedBecause: sentence, refusal: sentence }
  }
  const suggested = suggestedAdjustment(line)
  const ownText = typed?.operationId === line.operationId ? typed.text : undefined
  const shown = ownText ?? (suggested === null ? '' : adjustmentWords(suggested))
  const computedYuan = line.priced.computedYuan
  const read = readAdjustment(ownText ?? suggested ?? '', table.terms.priceRounding.scale)
  if (computedYuan === null || !read.ok) {
    const refused =
      read.ok || computedYuan === null ? lockRefusalOf(table, line) : read.problems.map(formatProblem)[0]
    return { ...nothing, shown, isAdjustmentWrong: !read.ok, refusal: refused }
  }
  const adjustmentYuan = read.value
  const agreedYuan = sumDecimals([computedYuan, adjustmentYuan])
  const silent = (['union', 'employer'] as const).find((side) => names[side] === '')
  const range = submittedRange(line)
  const refused = lockRefusalOf(table, line, adjustmentYuan)
  const refusal =
    refused ??
    (silent === undefined ? undefined : `${sideNames[silent]}还没有登记代表。先到立项登记，再来达成。`)
  return {
    ...form,
    shown,
    agreedYuan,
    closedBecause: undefined,
    isAdjustmentWrong: refused !== undefined,
    namedByBoth: range !== null && isSame(range.low, agreedYuan) && isSame(range.high, agreedYuan),
    refusal,
    warning: warningOf(line, adjustmentYuan, agreedYuan),
    agreement:
      refusal === undefined
        ? { adjustmentYuan, unionRepresentative: names.union, employerRepresentative: names.employer }
        : undefined,
  }
}

/** Said beside the button and in the dialog: an offer above the ask, and a price that neither side named. */
function warningOf(
  line: GapLine,
  adjustmentYuan: DecimalString,
  agreedYuan: DecimalString,
): string | undefined {
  const { union, employer } = line.submitted
  const range = submittedRange(line)
  if (range === null || union === null || employer === null) return undefined
  const above = compare(ratioOf(employer.priceYuan), ratioOf(union.priceYuan)) > 0
  const said = [
    above ? offerAboveAskSentence(union.priceYuan, employer.priceYuan) : undefined,
    outsideSentence(placeAgreedPrice(agreedYuan, range), adjustmentYuan, agreedYuan, range),
  ].filter((sentence) => sentence !== undefined)
  return said.length === 0 ? undefined : said.join('')
}

const lockRefusalOf = (
  table: GapTable,
  line: GapLine,
  adjustmentYuan?: DecimalString,
): string | undefined => {
  const refusal = findLockRefusal(table, line, adjustmentYuan)
  return refusal === null ? undefined : lockRefusalSentence(refusal)
}
