import type { MeasurementFieldCode } from './measurement-field-code.ts'
import type { PayFieldCode } from './pay-field-code.ts'
import type { QuotaFieldCode } from './quota-field-code.ts'

/** What a problem speaks of. The word people read stands in `shared/text/problems`. */
export type FieldCode =
  | MeasurementFieldCode
  | QuotaFieldCode
  | PayFieldCode
  | 'value'
  | 'line'
  | 'seconds'
  | 'identity'
  | 'rounding-scale'
  | 'rounding-mode'
  | 'section'
  | 'job-type'
  | 'operation-name'
  | 'machine'
  | 'counting-unit'
  | 'count-per-garment'
  | 'current-price'
  | 'bulk-change'
  | 'date'
  | 'instant'
  | 'rule'
  | 'derivation'
