import { parseDate } from '../../../shared/dates/date-string.ts'
import { createRecorder, type Recorder } from '../../../shared/derivation/recorder.ts'
import type { Derivation } from '../../../shared/derivation/derivation.ts'
import { decimalLiteral } from '../../../shared/numbers/decimal-literal.ts'
import type { DecimalString } from '../../../shared/numbers/decimal-string.ts'
import { calculateClassFloor } from '../../../shared/pay/floor/class-floor.ts'
import { calculateHourlyMinimum, resolveFloorHours } from '../../../shared/pay/floor/floor-hours.ts'
import { compare, ratioOf } from '../../../shared/numbers/ratio.ts'
import { postClasses, resolveClassFloors, type PostClass } from '../../../shared/rules/class-floor.ts'
import { citeParameter } from '../../../shared/rules/dated-parameter.ts'
import { jurisdictions } from '../../../shared/rules/jurisdiction.ts'
import { resolveMinimumWage } from '../../../shared/rules/minimum-wage.ts'

export type ClassFloorRow = {
  readonly postClass: PostClass
  readonly monthlyYuan: DecimalString
  readonly hourlyYuan: DecimalString
}

export type ClassFloorAdvice = {
  readonly rows: readonly ClassFloorRow[]
  readonly source: string
  /** False where the minimum wage or the guideline itself waits to be checked by somebody. */
  readonly verified: boolean
}

/** A floor that is cut is no floor. */
const monthlyUp = { what: 'month-payment', scale: 2, mode: 'up', step: 'after-multiplication' } as const
const hourlyUp = { what: 'hourly-equivalent', scale: 2, mode: 'up', step: 'after-division' } as const
const noStep = { kind: 'fixed-step', yuan: decimalLiteral('0') } as const

type Place = { readonly place: string; readonly asOf: string; readonly holidays: boolean }

function rulesAt({ place, asOf, holidays }: Place) {
  const known = jurisdictions.find((one) => one === place)
  const day = parseDate(asOf, { field: 'date' })
  if (known === undefined || !day.ok) return undefined
  const minimum = resolveMinimumWage(known, day.value)
  const classes = resolveClassFloors(day.value)
  const hours = resolveFloorHours(day.value, holidays)
  return minimum.ok && classes.ok && hours.ok
    ? { minimum: minimum.value, classes: classes.value, hours: hours.value.hoursPerMonth }
    : undefined
}

type Rules = NonNullable<ReturnType<typeof rulesAt>>

const monthlyOf = ({ minimum, classes }: Rules, postClass: PostClass, recorder?: Recorder) =>
  calculateClassFloor(
    {
      monthlyMinimumYuan: minimum.value.monthlyYuan,
      classMultiple: classes.value[postClass],
      gradesAbove: 0,
      step: noStep,
      rounding: monthlyUp,
      classSource: citeParameter('class-floor', classes),
    },
    recorder,
  )

/** The suggested floors of skilled posts on the day of the rules; undefined where no guideline was in force. */
export function readClassFloors(at: Place): ClassFloorAdvice | undefined {
  const rules = rulesAt(at)
  if (rules === undefined) return undefined
  const rows = postClasses.flatMap((postClass): readonly ClassFloorRow[] => {
    const monthly = monthlyOf(rules, postClass)
    const hourly = monthly.ok ? calculateHourlyMinimum(monthly.value, rules.hours, hourlyUp) : monthly
    return monthly.ok && hourly.ok
      ? [{ postClass, monthlyYuan: monthly.value, hourlyYuan: hourly.value }]
      : []
  })
  const verified = rules.minimum.confidence === 'high' && rules.classes.confidence === 'high'
  return { rows, source: rules.classes.source, verified }
}

export function explainClassFloor(at: Place, postClass: PostClass): Derivation | null {
  const rules = rulesAt(at)
  const recorder = createRecorder()
  return rules !== undefined && monthlyOf(rules, postClass, recorder).ok ? recorder.derivation() : null
}

export const postClassNames: Readonly<Record<PostClass, string>> = {
  basic: '基础',
  important: '重要',
  key: '关键',
  core: '核心',
}

type Tier = { readonly name: string; readonly hourlyYuan: DecimalString | undefined }

/** 一级 11.34 元低于基础岗位的 16.54 元: only held against the lowest class, since a grade names no post. */
export function belowBasicFloor(tiers: readonly Tier[], { rows }: ClassFloorAdvice): readonly string[] {
  const floor = rows.find(({ postClass }) => postClass === 'basic')?.hourlyYuan
  if (floor === undefined) return []
  return tiers.flatMap(({ name, hourlyYuan }) =>
    hourlyYuan !== undefined && compare(ratioOf(hourlyYuan), ratioOf(floor)) < 0 ? [name] : [],
  )
}
