import { parseDate, type DateString } from '../../../dates/date-string.ts'
import type { DecimalString } from '../../../numbers/decimal-string.ts'
import type { ExactString } from '../../../numbers/exact-string.ts'
import { sumDecimals } from '../../../numbers/sum-decimals.ts'
import { digest } from '../../../record/change-id.ts'
import type { Operation } from '../../../record/change.ts'
import type { FoldState } from '../../../record/fold-state.ts'
import { resolveMinimumWage } from '../../../rules/minimum-wage.ts'
import type { Confidence } from '../../../rules/dated-parameter.ts'
import { addedContributions, type OwnContributions } from '../../../terms/own-contributions.ts'
import type { Terms } from '../../../terms/terms.ts'
import { listRecords, readRecord, type Entry } from '../../read.ts'
import { setFields } from '../../write.ts'
import { paidHoursPerMonth } from '../price-rules.ts'

/** One coefficient of a package on every machine, so that two people typing it see a conflict. */
export const coefficientIdOf = (packageId: string, gradeId: string): string =>
  digest(['package-coefficient', packageId, gradeId])

/** Sets the coefficient of one grade in a package; null gives the grade its own back. */
export const setCoefficient = (
  packageId: string,
  gradeId: string,
  coefficient: DecimalString | null,
): Operation =>
  setFields('package-coefficient', coefficientIdOf(packageId, gradeId), { packageId, gradeId, coefficient })

/** What a package adds on one line, under one id on every machine. */
export const lineAdditionIdOf = (packageId: string, operationId: string): string =>
  digest(['package-line', packageId, operationId])

/** Sets what a package adds on one line; null gives the line what the package adds on every line. */
export const setLineAddition = (
  packageId: string,
  operationId: string,
  additionYuan: DecimalString | null,
): Operation =>
  setFields('package-line', lineAdditionIdOf(packageId, operationId), {
    packageId,
    operationId,
    additionYuan,
  })

export const packagesOf = (state: FoldState, productId: string): readonly Entry<'pay-package'>[] =>
  listRecords(state, 'pay-package').filter((one) => one.productId === productId)

export const paceBandsOf = (state: FoldState, productId: string): readonly Entry<'pace-band'>[] =>
  listRecords(state, 'pace-band').filter((one) => one.productId === productId)

export const coefficientsOf = (state: FoldState, packageId: string): ReadonlyMap<string, DecimalString> =>
  new Map(
    listRecords(state, 'package-coefficient').flatMap((one) =>
      one.packageId === packageId && one.gradeId && one.coefficient ? [[one.gradeId, one.coefficient]] : [],
    ),
  )

export const lineAdditionsOf = (state: FoldState, packageId: string): ReadonlyMap<string, DecimalString> =>
  new Map(
    listRecords(state, 'package-line').flatMap((one) =>
      one.packageId === packageId && one.operationId && one.additionYuan
        ? [[one.operationId, one.additionYuan]]
        : [],
    ),
  )

/** Null where the place's table has no figure for the day and nobody typed one. */
export type ImpactMinimum = {
  readonly monthlyYuan: DecimalString
  /** Empty where a person typed it. */
  readonly source: string
  readonly confidence: Confidence
}

/** A pace that can be counted: both its figures are there. */
export type CountedPace = {
  readonly id: string
  readonly pace: DecimalString
  readonly workers: DecimalString
}

/** What nobody measured, as it stands beside every figure that rests on it. */
export type StatedAssumptions = {
  readonly on: DateString | null
  readonly reference: string
  readonly hoursPerMonth: ExactString
  readonly hoursAreTyped: boolean
  readonly minimum: ImpactMinimum | null
  /** A term: added to the minimum where the place leaves them out. */
  readonly ownContributions: OwnContributions
  readonly paces: readonly CountedPace[]
}

/** What a month's earnings are held against; null while there is no minimum. */
export const yuanToReach = ({
  minimum,
  ownContributions,
}: Pick<StatedAssumptions, 'minimum' | 'ownContributions'>): DecimalString | null =>
  minimum === null ? null : sumDecimals([minimum.monthlyYuan, addedContributions(ownContributions)])

function minimumOf({ place, asOf }: Terms, typed: DecimalString | null): ImpactMinimum | null {
  const rule = resolveMinimumWage(place, asOf)
  if (rule.ok) {
    const { value, source, confidence } = rule.value
    return { monthlyYuan: value.monthlyYuan, source, confidence }
  }
  return typed === null ? null : { monthlyYuan: typed, source: '', confidence: 'low' }
}

export function readAssumptions(state: FoldState, terms: Terms, productId: string): StatedAssumptions {
  const record = readRecord(state, 'impact-assumptions', productId)
  const day = parseDate(record?.on, { field: 'date' })
  return {
    on: day.ok ? day.value : null,
    reference: record?.reference ?? '',
    hoursPerMonth: record?.hoursPerMonth ?? paidHoursPerMonth,
    hoursAreTyped: (record?.hoursPerMonth ?? null) !== null,
    minimum: minimumOf(terms, record?.monthlyMinimumYuan ?? null),
    ownContributions: terms.ownContributions,
    paces: paceBandsOf(state, productId).flatMap(({ id, pace, workers }) =>
      pace && workers ? [{ id, pace, workers }] : [],
    ),
  }
}
