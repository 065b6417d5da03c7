/** One thing that does not hold. `at` names the line, the act or the change; figures are as given and as recomputed. */
export type VerifyFinding = {
  readonly kind: 'gap' | 'fork' | 'conflict' | 'ineffective' | 'act' | 'seal' | 'figure'
  readonly at: string
  readonly what: string
  readonly given: string
  readonly recomputed: string
}
