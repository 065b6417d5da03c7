import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import type { DecimalString } from '../../../../shared/numbers/decimal-string.ts'
import { writeExact, type ExactString } from '../../../../shared/numbers/exact-string.ts'
import { over, ratioOf } from '../../../../shared/numbers/ratio.ts'
import type { RoundingRule } from '../../../../shared/numbers/rounding-rule.ts'
import { calculateEmerson, type EmersonStep } from '../../../../shared/pay/incentive/emerson.ts'
import { calculateGanttPiece } from '../../../../shared/pay/incentive/gantt-piece.ts'
import { calculateGanttTime } from '../../../../shared/pay/incentive/gantt-time.ts'
import { calculateGroupBonus } from '../../../../shared/pay/incentive/group-bonus.ts'
import { calculateHalsey } from '../../../../shared/pay/incentive/halsey.ts'
import { calculateMerrick } from '../../../../shared/pay/incentive/merrick.ts'
import type { PremiumInput } from '../../../../shared/pay/incentive/premium-wage.ts'
import { calculateRowan } from '../../../../shared/pay/incentive/rowan.ts'
import type { TimedJobInput } from '../../../../shared/pay/incentive/saved-hours.ts'
import { calculateSlabBonus } from '../../../../shared/pay/incentive/slab-bonus.ts'
import { calculateSlidingScale } from '../../../../shared/pay/incentive/sliding-scale.ts'
import { calculateTaylor } from '../../../../shared/pay/incentive/taylor.ts'
import type { PiecesInput } from '../../../../shared/pay/incentive/attainment.ts'
import type { CaseAnswer } from '../case-answer.ts'
import type { CaseCalculations } from '../case-calculation.ts'
import { CaseRefusal, decimalOr, has, rowsAt, valueOf, type CaseInput } from '../case-input.ts'
import { decimalNamed, nameIn } from '../named-input.ts'

const d = decimalLiteral
const zero = d('0')

/** An example answers the exact wage; what would be paid stands beside it. */
const toTheCent: RoundingRule = { what: 'payment', scale: 2, mode: 'half-up', step: 'per-line' }

const jobAt = (input: CaseInput): TimedJobInput => ({
  standardHours: decimalNamed(input, ['S', 'standard', 'std_hours', 'allowed']),
  hoursWorked: decimalNamed(input, ['T', 'taken', 'actual', 'hours']),
  hourlyYuan: decimalNamed(input, ['R', 'rate', 'hourly']),
  rounding: toTheCent,
})

const premiumAt = (input: CaseInput): PremiumInput => ({
  ...jobAt(input),
  dearnessYuanPerHour: decimalNamed(input, ['da', 'dearness'], zero),
})

const piecesAt = (input: CaseInput, rateNames: readonly string[]): PiecesInput => ({
  pieces: decimalNamed(input, ['q', 'pieces', 'output']),
  standardPieces: decimalNamed(input, ['std', 'standard', 'quota']),
  pieceRateYuan: decimalNamed(input, rateNames),
  rounding: toTheCent,
})

const attainmentAt = (input: CaseInput): ExactString => {
  const given = nameIn(input, 'eff', 'e', 'efficiency')
  if (given !== undefined) return decimalNamed(input, [given])
  const pieces = nameIn(input, 'q', 'pieces') !== undefined
  const done = decimalNamed(input, pieces ? ['q', 'pieces'] : ['S', 'standard'])
  const against = decimalNamed(input, pieces ? ['std', 'quota'] : ['T', 'actual', 'hours'])
  if (!/[1-9]/.test(against)) throw new CaseRefusal('标准不能为 0')
  return writeExact(over(ratioOf(done), ratioOf(against)))
}

/** `steps`: [[0.6667, 0.001], [0.7, 0.0037]], reached from the first figure on. */
const stepsAt = (input: CaseInput): 'line' | readonly EmersonStep[] => {
  const name = nameIn(input, 'steps', 'table')
  return name === undefined
    ? 'line'
    : rowsAt(input, name).map(([from, bonus]) => ({ from: from ?? zero, bonusRatio: bonus ?? zero }))
}

const lastValue = (value: DecimalString | null | undefined): DecimalString => value ?? zero
/** The open end of a table of slabs: a saving is never more than the whole standard time. */
const whole = d('1')

const premiumAnswer = ({
  exactYuan,
  yuan,
  savedHours,
  bonusYuan,
}: {
  readonly exactYuan: CaseAnswer[string]
  readonly yuan: DecimalString
  readonly savedHours: CaseAnswer[string]
  readonly bonusYuan: CaseAnswer[string]
}): CaseAnswer => ({ wage: exactYuan, paid: yuan, saved: savedHours, bonus: bonusYuan })

export const incentiveCases: CaseCalculations = {
  halsey: (input) =>
    premiumAnswer(
      valueOf(calculateHalsey({ ...premiumAt(input), savingShare: decimalOr(input, 'share', d('0.5')) })),
    ),
  rowan: (input) => premiumAnswer(valueOf(calculateRowan(premiumAt(input)))),
  taylor: (input) => {
    const made = valueOf(
      calculateTaylor({
        ...piecesAt(input, ['rate', 'piece', 'price']),
        lowMultiplier: decimalOr(input, 'low', d('0.8')),
        highMultiplier: decimalOr(input, 'high', d('1.2')),
      }),
    )
    return { wage: made.exactYuan, paid: made.yuan, multiplier: made.multiplier, eff: made.attainment }
  },
  merrick: (input) => {
    const made = valueOf(
      calculateMerrick({
        ...piecesAt(input, ['rate', 'piece', 'price']),
        multiplierAtStandard: decimalOr(input, 'at100', d('1.1')),
      }),
    )
    return { wage: made.exactYuan, paid: made.yuan, multiplier: made.multiplier, eff: made.attainment }
  },
  gantt_time: (input) => {
    const made = valueOf(
      calculateGanttTime({ ...jobAt(input), bonusRatio: decimalOr(input, 'bonus', d('0.2')) }),
    )
    return { wage: made.exactYuan, paid: made.yuan, bonus: made.bonusRatio, paid_hours: made.paidHours }
  },
  gantt_piece: (input) => {
    const made = valueOf(
      calculateGanttPiece({
        ...piecesAt(input, ['piece', 'rate', 'price']),
        hoursWorked: decimalNamed(input, ['hours', 'T']),
        hourlyYuan: decimalNamed(input, ['R', 'hourly']),
      }),
    )
    return { wage: made.exactYuan, paid: made.yuan, multiplier: made.multiplier, eff: made.attainment }
  },
  emerson: (input) => {
    const made = valueOf(
      calculateEmerson({
        attainment: attainmentAt(input),
        hoursWorked: decimalNamed(input, ['hours', 'T']),
        hourlyYuan: decimalNamed(input, ['R', 'rate', 'hourly']),
        scale: stepsAt(input),
        rounding: toTheCent,
      }),
    )
    return { bonus: made.bonusRatio, wage: made.exactYuan, paid: made.yuan }
  },
  sliding_scale: (input) => {
    const bands = rowsAt(input, 'bands').map(([width, savingShare]) => ({
      width: width ?? null,
      savingShare: lastValue(savingShare),
    }))
    const made = valueOf(calculateSlidingScale({ ...jobAt(input), bands }))
    return {
      bonus_hours: made.bonusHours,
      wage: made.exactYuan,
      paid: made.yuan,
      saved: made.savedHours,
    }
  },
  slab_bonus: (input) => {
    const slabs = rowsAt(input, has(input, 'slabs') ? 'slabs' : 'bands').map(([upTo, savingShare]) => ({
      upTo: upTo ?? whole,
      savingShare: lastValue(savingShare),
    }))
    const made = valueOf(calculateSlabBonus({ ...jobAt(input), slabs }))
    return {
      wage: made.exactYuan,
      per_hour: made.exactYuanPerHour,
      paid: made.yuan,
      saved: made.savedHours,
      share: made.savingShare,
      bonus: made.bonusYuan,
    }
  },
  group_bonus: (input) => {
    const made = valueOf(
      calculateGroupBonus({
        pieces: decimalNamed(input, ['output', 'q', 'pieces']),
        groupHours: decimalNamed(input, ['hours', 'T']),
        standardPiecesPerHour: decimalNamed(input, ['std_rate', 'std']),
        baseHourlyYuan: decimalNamed(input, ['base_wage', 'base']),
        groupShare: decimalOr(input, 'share', d('1')),
        memberHours: decimalNamed(input, ['man_hours'], zero),
        memberHourlyYuan: decimalNamed(input, ['man_rate'], zero),
        rounding: toTheCent,
      }),
    )
    return {
      excess: made.excess,
      bonus_rate: made.bonusPerHour,
      bonus_total: made.bonusTotal,
      man_wage: made.member.exactYuan,
      paid: made.member.yuan,
    }
  },
}
