export type NumberProblemCode =
  | 'not-text'
  | 'empty'
  | 'full-width'
  | 'exponent'
  | 'not-base-ten'
  | 'thousands-separator'
  | 'surrounding-space'
  | 'plus-sign'
  | 'missing-integer-part'
  | 'missing-decimals'
  | 'leading-zeros'
  | 'too-many-digits'
  | 'not-a-number'
  | 'not-a-fraction'
  | 'out-of-range'
  | 'too-many-decimals'
  | 'scale-not-stated'
  | 'mode-not-stated'
  | 'nothing-to-share-by'

export type DateProblemCode = 'not-a-date' | 'not-an-instant'

export type RuleProblemCode = 'no-rule-in-force'

export type MeasurementProblemCode =
  | 'tap-time-not-readable'
  | 'tap-time-goes-back'
  | 'reading-not-positive'
  | 'too-few-readings'
  | 'too-few-for-spread'
  | 'weights-all-zero'
  | 'exclusion-without-reason'
  | 'exclusion-without-author'
  | 'exclusion-without-time'
  | 'exclusion-of-nothing'
  | 'typed-total-differs'
  | 'worker-code-not-a-code'
  | 'identity-not-readable'
  | 'elements-differ'
  | 'element-named-twice'
  | 'no-study'
  | 'no-element'
  | 'rating-missing'
  | 'rating-outside-range'
  | 'rating-scales-mixed'
  | 'allowance-not-below-whole-shift'
  | 'allowance-negative'
  | 'allowance-bases-mixed'
  | 'series-outside-table'
  | 'readings-all-equal'
  | 'too-few-workers'
  | 'finer-than-terms'

export type QuotaProblemCode =
  | 'hits-above-observations'
  | 'motion-code-not-readable'
  | 'estimates-without-spread'
  | 'estimated-time-below-zero'
  | 'too-few-values'
  | 'no-value-better'
  | 'sampling-day-without-cause'
  | 'no-sampling-day'
  | 'loss-without-cause'
  | 'day-minutes-missing'
  | 'day-minutes-too-many'
  | 'trial-not-over'

export type PayProblemCode =
  | 'shift-longer-than-a-day'
  | 'quota-below-one'
  | 'grade-unknown'
  | 'grade-named-twice'
  | 'tier-below-lower-grade'
  | 'agreed-price-not-positive'
  | 'skill-grade-unknown'
  | 'skill-grades-out-of-order'
  | 'skill-grade-below-lower'
  | 'below-class-floor'
  | 'below-minimum-without-allowance'
  | 'no-band'
  | 'bands-leave-a-gap'
  | 'bands-overlap'
  | 'band-named-twice'
  | 'last-band-not-open'
  | 'overtime-above-usual'
  | 'overtime-above-day-cap'
  | 'overtime-above-month-cap'
  | 'extra-hours-before-quota'

export type LineProblemCode =
  | 'line-not-json'
  | 'line-not-an-object'
  | 'line-too-long'
  | 'unknown-field'
  | 'not-a-known-word'
  | 'time-rounding-incomplete'
  | 'time-rounded-to-zero'

export type ProductProblemCode =
  | 'words-too-long'
  | 'grade-not-listed'
  | 'no-grades-yet'
  | 'operation-named-twice'
  | 'operation-already-there'

export type DerivationProblemCode = 'derivation-not-readable'

export type ProblemCode =
  | NumberProblemCode
  | DateProblemCode
  | RuleProblemCode
  | MeasurementProblemCode
  | QuotaProblemCode
  | PayProblemCode
  | ProductProblemCode
  | LineProblemCode
  | DerivationProblemCode
