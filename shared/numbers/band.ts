import { compare, type Ratio } from './ratio.ts'

/** Where one band of a scale lies; an edge that is left out is open. */
export type Band = {
  readonly atLeast?: Ratio
  readonly moreThan?: Ratio
  readonly atMost?: Ratio
  readonly lessThan?: Ratio
}

/** Whether a figure lies between the edges: `atLeast` and `atMost` hold their own edge, the other two do not. */
export const isWithin = (figure: Ratio, { atLeast, moreThan, atMost, lessThan }: Band): boolean =>
  (atLeast === undefined || compare(figure, atLeast) >= 0) &&
  (moreThan === undefined || compare(figure, moreThan) > 0) &&
  (atMost === undefined || compare(figure, atMost) <= 0) &&
  (lessThan === undefined || compare(figure, lessThan) < 0)
