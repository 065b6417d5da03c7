import { choice, date, decimal, order, reference, words } from './field.ts'
import { record } from './record-kind.ts'

/**
 * 方案影响: what the union weighs before it says anything. Assumptions as well as packages are the union's working
 * draft, on the main screen only: an assumption that nobody has stated at the table is not both sides', and a draft
 * can still be put on the table later while nothing that was shown can be taken back.
 */
export const impactKinds = {
  /** Id: the product's. */
  'impact-assumptions': record('draft-union', {
    on: date,
    /** Who said so, from which sheet. */
    reference: words(200),
    /** Unset: the 174 hours of the terms' month. */
    hoursPerMonth: decimal,
    /** Only where no rule of the place says one. */
    monthlyMinimumYuan: decimal,
  }),
  /** Id: the operation's. Counting units a month. */
  'monthly-volume': record('draft-union', { pieces: decimal }),
  /** How many work at which pace, never who; `pace` 1 is 100 %. */
  'pace-band': record('draft-union', { productId: reference, pace: decimal, workers: decimal, order }),
  'pay-package': record('draft-union', {
    productId: reference,
    name: words(40),
    /** Every price anew from an hourly standard, or today's price raised. */
    start: choice(['hourly-standard', 'current-price']),
    /** Unset: the terms' own. */
    baseHourlyYuan: decimal,
    /** 0.05 is 5 % more. */
    raiseRatio: decimal,
    /** The same amount on every line that has none of its own. */
    additionYuan: decimal,
    order,
  }),
  /** Id: the digest of package and grade. A grade without one keeps the terms' coefficient. */
  'package-coefficient': record('draft-union', {
    packageId: reference,
    gradeId: reference,
    coefficient: decimal,
  }),
  /** Id: the digest of package and operation. What is added on this line in place of the package's own amount. */
  'package-line': record('draft-union', {
    packageId: reference,
    operationId: reference,
    additionYuan: decimal,
  }),
} as const
