import type { Recorder } from '../../../../shared/derivation/recorder.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import { calculateEmerson } from '../../../../shared/pay/incentive/emerson.ts'
import { calculateGanttPiece } from '../../../../shared/pay/incentive/gantt-piece.ts'
import { calculateGanttTime } from '../../../../shared/pay/incentive/gantt-time.ts'
import { calculateGroupBonus } from '../../../../shared/pay/incentive/group-bonus.ts'
import {
  calculateGuaranteedPiece,
  type Guarantee,
} from '../../../../shared/pay/incentive/guaranteed-piece.ts'
import { calculateHalsey } from '../../../../shared/pay/incentive/halsey.ts'
import { calculateMerrick } from '../../../../shared/pay/incentive/merrick.ts'
import { calculateRowan } from '../../../../shared/pay/incentive/rowan.ts'
import { calculateSlabBonus } from '../../../../shared/pay/incentive/slab-bonus.ts'
import { calculateSlidingScale } from '../../../../shared/pay/incentive/sliding-scale.ts'
import { calculateTaylor } from '../../../../shared/pay/incentive/taylor.ts'
import { rule } from '../../pay/rounding-rules.ts'
import { valueOf } from '../../problems/value-of.ts'

type Calculation = (recorder?: Recorder) => unknown

const d = decimalLiteral
const rounding = rule('payment', 2)
const job = (S: string, T: string, R: string) => ({
  standardHours: d(S),
  hoursWorked: d(T),
  hourlyYuan: d(R),
  rounding,
})
const pieces = (q: string, std: string, rate: string) => ({
  pieces: d(q),
  standardPieces: d(std),
  pieceRateYuan: d(rate),
  rounding,
})
const time = { hoursWorked: d('40'), hourlyYuan: d('2') }
const slices = [
  { width: d('0.1'), savingShare: d('0.4') },
  { width: d('0.1'), savingShare: d('0.5') },
  { width: null, savingShare: d('0.6') },
]
const slabs = [
  { upTo: d('0.1'), savingShare: d('0.1') },
  { upTo: d('0.4'), savingShare: d('0.2') },
]

const emerson =
  (attainment: string, scale: Parameters<typeof calculateEmerson>[0]['scale']): Calculation =>
  (recorder) =>
    valueOf(
      calculateEmerson(
        { attainment: d(attainment), hoursWorked: d('8'), hourlyYuan: d('10'), scale, rounding },
        recorder,
      ),
    )

const guaranteed =
  (guarantee: Guarantee): Calculation =>
  (recorder) => {
    const input = { pieces: d('400'), pieceRateYuan: d('0.208'), guarantee, rounding }
    return valueOf(calculateGuaranteedPiece(input, recorder))
  }

export const incentiveCalculations: Readonly<Record<string, Calculation>> = {
  'Halsey with a dearness allowance': (recorder) =>
    valueOf(
      calculateHalsey(
        { ...job('90', '72', '0.25'), savingShare: d('0.5'), dearnessYuanPerHour: d('0.125') },
        recorder,
      ),
    ),
  'Halsey, late': (recorder) =>
    valueOf(
      calculateHalsey(
        { ...job('10', '12', '2'), savingShare: d('0.5'), dearnessYuanPerHour: d('0') },
        recorder,
      ),
    ),
  Rowan: (recorder) =>
    valueOf(calculateRowan({ ...job('9', '7', '2'), dearnessYuanPerHour: d('0') }, recorder)),
  Taylor: (recorder) =>
    valueOf(
      calculateTaylor(
        { ...pieces('700', '800', '0.1'), lowMultiplier: d('0.85'), highMultiplier: d('1.2') },
        recorder,
      ),
    ),
  Merrick: (recorder) =>
    valueOf(calculateMerrick({ ...pieces('190', '200', '0.2'), multiplierAtStandard: d('1.1') }, recorder)),
  'Gantt by time': (recorder) =>
    valueOf(calculateGanttTime({ ...job('10', '8', '2'), bonusRatio: d('0.2') }, recorder)),
  'Gantt by time, late': (recorder) =>
    valueOf(calculateGanttTime({ ...job('10', '12', '2'), bonusRatio: d('0.2') }, recorder)),
  'Gantt by the piece': (recorder) =>
    valueOf(calculateGanttPiece({ ...pieces('65', '60', '1.2'), ...time }, recorder)),
  'Gantt by the piece, below': (recorder) =>
    valueOf(calculateGanttPiece({ ...pieces('48', '60', '1.2'), ...time }, recorder)),
  'Emerson below': emerson('0.5', 'line'),
  'Emerson between': emerson('0.9', 'line'),
  'Emerson above': emerson('1.25', 'line'),
  'Emerson by steps': emerson('0.9', [{ from: d('0.67'), bonusRatio: d('0.01') }]),
  'a sliding scale': (recorder) =>
    valueOf(calculateSlidingScale({ ...job('200', '140', '0.55'), bands: slices }, recorder)),
  'a sliding scale, nothing saved': (recorder) =>
    valueOf(calculateSlidingScale({ ...job('200', '200', '0.55'), bands: slices }, recorder)),
  'a slab bonus': (recorder) => valueOf(calculateSlabBonus({ ...job('100', '70', '10'), slabs }, recorder)),
  'a group bonus': (recorder) =>
    valueOf(
      calculateGroupBonus(
        {
          pieces: d('99076'),
          groupHours: d('399.5'),
          standardPiecesPerHour: d('200'),
          baseHourlyYuan: d('12.5'),
          groupShare: d('0.5'),
          memberHours: d('40'),
          memberHourlyYuan: d('5'),
          rounding,
        },
        recorder,
      ),
    ),
  'piece pay without a guarantee': guaranteed({ kind: 'none' }),
  'piece pay with an amount guaranteed': guaranteed({ kind: 'amount', yuan: d('88') }),
  'piece pay with time guaranteed': guaranteed({
    kind: 'time',
    hoursWorked: d('8'),
    hourlyYuan: d('11'),
  }),
}
