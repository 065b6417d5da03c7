import type { ApproximateString } from './approximate.ts'
import type { DecimalString } from './decimal-string.ts'
import type { ExactString } from './exact-string.ts'
import type { Ratio } from './ratio.ts'
import type { UnitCode } from './unit-code.ts'

declare const unit: unique symbol

/**
 * A figure that carries its unit as it travels from one calculation to the next: `Quantity<'second'>` written,
 * `Quantity<'second', Ratio>` in between. A place of another unit refuses it when the code is compiled; when it runs,
 * nothing is there. What was just read, and what arithmetic gives, names no unit and takes that of its place: there
 * the name of the field is the only witness.
 */
export type Quantity<
  Unit extends UnitCode,
  Figure extends DecimalString | ExactString | ApproximateString | Ratio = DecimalString,
> = Figure & { readonly [unit]?: Unit }
