import { calculateGap } from '../../shared/bargaining/gap.ts'
import {
  calculateSampledTime,
  type SampledTimeInput,
} from '../../shared/measurement/work-sampling/sampled-time.ts'
import type { Quantity } from '../../shared/numbers/quantity.ts'
import { testMinimumWage, type MinimumWageTestInput } from '../../shared/pay/floor/minimum-wage-test.ts'
import { distributeByDays, type GroupDistributionInput } from '../../shared/pay/group/group-distribution.ts'
import { calculateHalsey, type HalseyInput } from '../../shared/pay/incentive/halsey.ts'
import {
  calculateOvertimePieces,
  type OvertimePiecesInput,
} from '../../shared/pay/overtime/overtime-pieces.ts'
import { calculateMachineCrew, type MachineCrewInput } from '../../shared/quota/machine-tending.ts'

/** Compiled, never run: each line marked as an error must stay one. */
type Figures = {
  readonly seconds: Quantity<'second'>
  readonly minutes: Quantity<'minute'>
  readonly hours: Quantity<'hour'>
  readonly yuan: Quantity<'yuan'>
  readonly price: Quantity<'yuan-per-unit'>
  readonly hourly: Quantity<'yuan-per-hour'>
}

export const aMonthIsPaidInYuan = (month: MinimumWageTestInput, { seconds, hours, yuan }: Figures) => {
  // @ts-expect-error seconds are no pay
  testMinimumWage({ ...month, grossYuan: seconds })
  // @ts-expect-error hours of overtime are not its pay
  testMinimumWage({ ...month, overtimeYuan: hours })
  return testMinimumWage({ ...month, grossYuan: yuan })
}

export const aJobIsWorkedInHours = (
  job: HalseyInput,
  overtime: OvertimePiecesInput,
  { minutes, hours, price }: Figures,
) => {
  // @ts-expect-error minutes are not hours
  calculateHalsey({ ...job, hoursWorked: minutes })
  // @ts-expect-error hours are no pieces
  calculateOvertimePieces({ ...overtime, restDayPieces: hours })
  // @ts-expect-error a price is no number of pieces
  calculateOvertimePieces({ ...overtime, normalPieces: price })
  return calculateHalsey({ ...job, hoursWorked: hours })
}

export const aGroupSharesYuan = (group: GroupDistributionInput, { seconds, yuan }: Figures) => {
  // @ts-expect-error a time is nothing to share out
  distributeByDays({ ...group, totalYuan: seconds })
  return distributeByDays({ ...group, totalYuan: yuan })
}

export const aStudyLastsMinutes = (
  sampled: SampledTimeInput,
  crew: MachineCrewInput,
  { yuan, minutes, hours }: Figures,
) => {
  // @ts-expect-error yuan are no time
  calculateSampledTime({ ...sampled, studyTime: yuan })
  // @ts-expect-error hours are not the minutes that were watched
  calculateSampledTime({ ...sampled, studyTime: hours })
  // @ts-expect-error yuan are no shift
  calculateMachineCrew({ ...crew, shiftTime: yuan })
  return calculateSampledTime({ ...sampled, studyTime: minutes })
}

export const aGapLiesBetweenPrices = ({ seconds, hourly, price }: Figures) => {
  // @ts-expect-error an hour's yuan stand against no price
  calculateGap(price, hourly)
  // @ts-expect-error nor does a time
  calculateGap(seconds, price)
  return calculateGap(price, price)
}
