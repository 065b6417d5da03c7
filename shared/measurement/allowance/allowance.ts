import type { Source } from '../../derivation/source.ts'
import type { Quantity } from '../../numbers/quantity.ts'

export const allowanceKinds = [
  'personal',
  'basic-fatigue',
  'standing',
  'posture',
  'force',
  'light',
  'air',
  'attention',
  'noise',
  'mental-strain',
  'monotony',
  'tediousness',
  'machine',
  'bundle',
  'workplace',
  'agreed-total',
] as const

export type AllowanceKind = (typeof allowanceKinds)[number]

export const allowanceBases = ['normal-time', 'shift-time'] as const

/** A share of the work itself (× (1 + a)) or of the whole shift (÷ (1 − a)): 15 % differ by 2.3 %. */
export type AllowanceBase = (typeof allowanceBases)[number]

/** One part of the allowance; parts of one operation are added, never multiplied. `ratio` 0.05 is 5 %. */
export type Allowance = {
  readonly kind: AllowanceKind
  readonly base: AllowanceBase
  readonly ratio: Quantity<'ratio'>
  readonly source?: Source
}
