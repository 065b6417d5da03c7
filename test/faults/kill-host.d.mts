export declare function killHost(options: { readonly kills: number; readonly atLeast: number }): Promise<{
  readonly acknowledged: number
  readonly lost: number
  readonly killed: number
  readonly fewest: number
  readonly recoveries: readonly number[]
}>
