/** One row of the price table, worked out for the article 算例. All figures are as printed. */
export type PriceExample = {
  /** The row of annex one; null for a made example where the table has no tie. */
  readonly row: string | null
  /** 款号 of the table it stands in; null where there is only one table. */
  readonly style: string | null
  readonly grade: string
  readonly seconds: string
  readonly baseHourlyYuan: string
  readonly coefficient: string
  /** Those of the coefficient tables, in their order; empty where none applies. */
  readonly lineCoefficients: readonly string[]
  /** Unrounded, cut with … where it does not end. */
  readonly exactYuan: string
  readonly tie: boolean
  readonly computedYuan: string
  /** With its sign, `+0.004`; null where none was agreed. */
  readonly adjustmentYuan: string | null
  readonly agreedYuan: string
}
