import { calculateMonthPieces } from '../../../../shared/bargaining/impact/month-pieces.ts'
import { calculatePaceEarnings } from '../../../../shared/bargaining/impact/pace-earnings.ts'
import {
  calculatePackagePrice,
  calculateRaisedPrice,
} from '../../../../shared/bargaining/impact/package-price.ts'
import { calculateWageBillChange } from '../../../../shared/bargaining/impact/wage-bill-change.ts'
import { calculateWageBill } from '../../../../shared/bargaining/impact/wage-bill.ts'
import type { Recorder } from '../../../../shared/derivation/recorder.ts'
import { decimalLiteral } from '../../../../shared/numbers/decimal-literal.ts'
import { valueOf } from '../../problems/value-of.ts'

const d = decimalLiteral
const line = (operationId: string, seconds: string, yuan: string, volume: string) => ({
  operationId,
  standardTimeSeconds: d(seconds),
  pieceRateYuan: d(yuan),
  monthlyVolume: d(volume),
})
const lines = [line('inner-pocket', '66', '0.210', '1000'), line('press-facing', '48', '0.151', '2000')]

const month = {
  lines,
  paces: [
    { pace: d('0.8'), workers: d('2') },
    { pace: d('1.25'), workers: d('3') },
  ],
  hoursPerMonth: d('174'),
  rounding: { what: 'month-pieces', scale: 0, mode: 'down', step: 'after-division' },
} as const

export const impactCalculations: Readonly<Record<string, (recorder?: Recorder) => unknown>> = {
  'a wage bill': (recorder) => valueOf(calculateWageBill(lines, recorder)),
  'a price of today raised, and the same amount added': (recorder) => {
    const rounding = { what: 'piece-rate', scale: 3, mode: 'half-up', step: 'after-division' } as const
    const startYuan = valueOf(
      calculateRaisedPrice({ todayYuan: d('0.101'), raiseRatio: d('0.05'), rounding }, recorder),
    )
    return valueOf(
      calculatePackagePrice({ startYuan, start: 'raised-piece-rate', additionYuan: d('-0.002') }, recorder),
    )
  },
  'what a package costs more': (recorder) =>
    valueOf(calculateWageBillChange({ lines, beforeYuan: [d('0.208'), d('0.151')] }, recorder)),
  'the pieces that people can make in a month': (recorder) =>
    valueOf(calculateMonthPieces({ ...month, garments: null }, recorder)),
  'the garments that people can make in a month': (recorder) =>
    valueOf(calculateMonthPieces({ ...month, garments: d('1000') }, recorder)),
  'a month at several paces': (recorder) => {
    const hourlyYuan = valueOf(calculateWageBill(lines, recorder)).hourlyYuan
    if (hourlyYuan === null) throw new Error('nothing is made')
    const paces = [
      { pace: d('0.9'), workers: d('3') },
      { pace: d('1'), workers: d('5') },
      { pace: d('1.15'), workers: d('2') },
    ]
    return valueOf(
      calculatePaceEarnings(
        {
          hourlyYuan,
          paces,
          hoursPerMonth: d('174'),
          monthlyMinimumYuan: d('1820'),
          ownContributionsYuan: d('380'),
        },
        recorder,
      ),
    )
  },
}
