import type { Quantity } from '../../../numbers/quantity.ts'
import { aboveZero, findProblems, fromZeroToOne, notNegative } from '../../../numbers/range-checks.ts'
import { ratioOf } from '../../../numbers/ratio.ts'
import { assertNever } from '../../../problems/assert-never.ts'
import type { Problem } from '../../../problems/problem.ts'

/** A band of output, up to and including `upTo` pieces; the last band is open (null). */
export type OutputBand = {
  readonly upTo: Quantity<'piece'> | null
  readonly pieceRateYuan: Quantity<'yuan-per-unit'>
}

/** The forms of piece pay that the wage-total rules know (关于工资总额组成的规定 6). */
export type PiecePayForm =
  /** 无限计件: every piece at one price. */
  | { readonly kind: 'unlimited'; readonly pieceRateYuan: Quantity<'yuan-per-unit'> }
  /** 有限计件: the same, up to an agreed amount. */
  | {
      readonly kind: 'limited'
      readonly pieceRateYuan: Quantity<'yuan-per-unit'>
      readonly mostYuan: Quantity<'yuan'>
    }
  /** 累进计件: pieces of a band at the band's price (by slices), or all pieces at the price of the band reached. */
  | {
      readonly kind: 'progressive'
      readonly by: 'slices' | 'whole'
      readonly bands: readonly OutputBand[]
    }
  /** 超额计件: a time wage for the quota, and a price for each piece above it. */
  | {
      readonly kind: 'above-quota'
      readonly timeWageYuan: Quantity<'yuan'>
      readonly quotaPieces: Quantity<'piece'>
      readonly pieceRateYuan: Quantity<'yuan-per-unit'>
    }
  /** 包工: an agreed sum for a task, by the share of it that is done. */
  | { readonly kind: 'lump-task'; readonly taskYuan: Quantity<'yuan'>; readonly doneShare: Quantity<'ratio'> }
  /** 提成: a share of turnover or profit. */
  | { readonly kind: 'commission'; readonly baseYuan: Quantity<'yuan'>; readonly ratio: Quantity<'ratio'> }

const findBandProblems = (bands: readonly OutputBand[]): readonly Problem[] => {
  const problems = bands.flatMap(({ upTo, pieceRateYuan }, index): readonly Problem[] => {
    const row = { row: index + 1 }
    const before = bands[index - 1]?.upTo ?? null
    const edge = before === null ? aboveZero : ([{ kind: 'more-than', bound: before }] as const)
    return [
      ...findProblems([pieceRateYuan, aboveZero, 'piece-rate', row]),
      ...(upTo === null ? [] : findProblems([upTo, edge, 'output-band', row])),
    ]
  })
  const open = bands.findIndex(({ upTo }) => upTo === null)
  if (bands.length > 0 && open === bands.length - 1) return problems
  const expected = { kind: 'present' } as const
  const at = { field: 'output-band' } as const
  return [...problems, { code: 'last-band-not-open', at, given: null, expected, remedy: 'check-the-value' }]
}

/** What cannot be right in a form; empty when it can be paid by. */
export const findFormProblems = (form: PiecePayForm): readonly Problem[] => {
  switch (form.kind) {
    case 'unlimited':
      return findProblems([form.pieceRateYuan, aboveZero, 'piece-rate'])
    case 'limited':
      return findProblems(
        [form.pieceRateYuan, aboveZero, 'piece-rate'],
        [form.mostYuan, aboveZero, 'gross-pay'],
      )
    case 'progressive':
      return findBandProblems(form.bands)
    case 'above-quota':
      return findProblems(
        [form.timeWageYuan, notNegative, 'guaranteed-pay'],
        [form.quotaPieces, aboveZero, 'output-quota'],
        [form.pieceRateYuan, aboveZero, 'piece-rate'],
      )
    case 'lump-task':
      return findProblems([form.taskYuan, aboveZero, 'total'], [form.doneShare, fromZeroToOne, 'owed-share'])
    case 'commission':
      return findProblems([form.baseYuan, notNegative, 'total'], [form.ratio, fromZeroToOne, 'saving-share'])
    default:
      return assertNever(form)
  }
}

export const upToOf = ({ upTo }: OutputBand) => (upTo === null ? null : ratioOf(upTo))
