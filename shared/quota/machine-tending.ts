import type { Recorder } from '../derivation/recorder.ts'
import { exactly, part } from '../derivation/step-parts.ts'
import type { Quantity } from '../numbers/quantity.ts'
import {
  aboveZero,
  aboveZeroToOne,
  findProblems,
  notNegative,
  problemsAmong,
} from '../numbers/range-checks.ts'
import { findRangeProblem } from '../numbers/range.ts'
import { minus, oneRatio, over, ratioOf, sum, times, type Ratio } from '../numbers/ratio.ts'
import type { Problem } from '../problems/problem.ts'
import { refuse, succeed, type Result } from '../problems/result.ts'
import { roundPeople, type PeopleRounding } from './people-rounding.ts'

export type MachineCrewInput = {
  /** The working time that each post of one machine asks for in a shift. */
  readonly postTimes: readonly Quantity<'time-unit'>[]
  readonly shiftTime: Quantity<'time-unit'>
  /** Personal needs and rest, in the same unit. */
  readonly restTime: Quantity<'time-unit'>
  readonly rounding: PeopleRounding
}

export type MachineCrew = { readonly exact: Ratio; readonly people: Quantity<'person'> }

const findCrewProblems = ({ postTimes, shiftTime, restTime }: MachineCrewInput): readonly Problem[] => {
  const least = { kind: 'count-at-least', count: '1' } as const
  const at = { field: 'post-time' } as const
  return problemsAmong([
    postTimes.length > 0 ? null : { code: 'empty', at, given: null, expected: least, remedy: 'fill-it-in' },
    ...postTimes.map((time, index) => findRangeProblem(time, aboveZero, { ...at, row: index + 1 })),
    findRangeProblem(shiftTime, aboveZero, { field: 'shift' }),
    findRangeProblem(restTime, [...notNegative, { kind: 'less-than', bound: shiftTime }], {
      field: 'rest-time',
    }),
  ])
}

const recordCrew = (
  input: MachineCrewInput,
  work: Ratio,
  available: Ratio,
  crew: Ratio,
  recorder: Recorder,
) => {
  recorder.record({
    rule: 'tending-work-time',
    operation: 'sum',
    inputs: input.postTimes.map((time, index) =>
      part('plus', 'post-time', time, 'time-unit', { of: String(index + 1) }),
    ),
    result: exactly(work, 'time-unit'),
  })
  recorder.record({
    rule: 'tending-available-time',
    operation: 'sum',
    inputs: [
      part('plus', 'period', input.shiftTime, 'time-unit'),
      part('minus', 'rest-time', input.restTime, 'time-unit'),
    ],
    result: exactly(available, 'time-unit'),
  })
  recorder.record({
    rule: 'tending-crew',
    operation: 'product',
    inputs: [
      part('times', 'tending-work-time', work, 'time-unit'),
      part('over', 'tending-available-time', available, 'time-unit'),
    ],
    result: exactly(crew, 'person'),
  })
}

/**
 * People on one machine and shift 班定员 = Σ working time of its posts ÷ (shift − rest); people rounded up by default, to
 * the nearest where the parties say so. Source: exam texts on machine-tending quotas. (300 + 220 + 280) ÷ (480 − 60) = 1.90… → 2.
 */
export const calculateMachineCrew = (input: MachineCrewInput, recorder?: Recorder): Result<MachineCrew> => {
  const [first, ...others] = findCrewProblems(input)
  if (first !== undefined) return refuse(first, ...others)
  const work = sum(input.postTimes.map(ratioOf))
  const available = minus(ratioOf(input.shiftTime), ratioOf(input.restTime))
  const exact = over(work, available)
  if (recorder !== undefined) recordCrew(input, work, available, exact, recorder)
  return succeed({ exact, people: roundPeople('tending-crew', exact, input.rounding, recorder) })
}

export type TendingStaffInput = {
  readonly machines: Quantity<'count'>
  readonly shifts: Quantity<'count'>
  /** The people that one machine is given. */
  readonly crew: Quantity<'person'>
  readonly attendance: Quantity<'ratio'>
  readonly rounding: PeopleRounding
}

export type TendingStaff = {
  /** The tending quota 看管定额. */
  readonly machinesPerWorker: Ratio
  readonly exact: Ratio
  readonly people: Quantity<'person'>
}

const recordStaff = (input: TendingStaffInput, perWorker: Ratio, staff: Ratio, recorder: Recorder): void => {
  recorder.record({
    rule: 'machines-per-worker',
    operation: 'product',
    inputs: [part('times', 'one', oneRatio, 'count'), part('over', 'crew', input.crew, 'person')],
    result: exactly(perWorker, 'ratio'),
  })
  recorder.record({
    rule: 'staff-needed',
    operation: 'product',
    inputs: [
      part('times', 'machines', input.machines, 'count'),
      part('times', 'shifts', input.shifts, 'count'),
      part('over', 'machines-per-worker', perWorker, 'ratio'),
      part('over', 'attendance', input.attendance, 'ratio'),
    ],
    result: exactly(staff, 'person'),
  })
}

/**
 * Staff of all machines 定员 = machines × shifts ÷ (看管定额 × attendance), with 看管定额 = 1 ÷ crew of a machine.
 * Source: as above. 25 × 2 ÷ (0.5 × 0.96) = 104.16… → 105; to the nearest 104.
 */
export const calculateTendingStaff = (
  input: TendingStaffInput,
  recorder?: Recorder,
): Result<TendingStaff> => {
  const { machines, shifts, crew, attendance } = input
  const [first, ...others] = findProblems(
    [machines, aboveZero, 'machines'],
    [shifts, aboveZero, 'shifts'],
    [crew, aboveZero, 'crew'],
    [attendance, aboveZeroToOne, 'attendance'],
  )
  if (first !== undefined) return refuse(first, ...others)
  const machinesPerWorker = over(oneRatio, ratioOf(crew))
  const posts = times(ratioOf(machines), ratioOf(shifts))
  const exact = over(posts, times(machinesPerWorker, ratioOf(attendance)))
  if (recorder !== undefined) recordStaff(input, machinesPerWorker, exact, recorder)
  const people = roundPeople('staff-needed', exact, input.rounding, recorder)
  return succeed({ machinesPerWorker, exact, people })
}
