import { recordChoice } from '../../../derivation/record-choice.ts'
import type { Recorder } from '../../../derivation/recorder.ts'
import { exactly, part } from '../../../derivation/step-parts.ts'
import type { Band } from '../../../numbers/band.ts'
import type { DecimalString } from '../../../numbers/decimal-string.ts'
import type { Quantity } from '../../../numbers/quantity.ts'
import { compare, minus, ratioOf, times, zeroRatio, type Ratio } from '../../../numbers/ratio.ts'
import { addUp } from '../../payment.ts'
import { cutSlices, type Slice } from '../../slices.ts'
import { upToOf, type OutputBand } from './piece-pay-form.ts'

type SlicedPieces = {
  readonly pieces: Quantity<'piece'>
  readonly slices: readonly Slice[]
  readonly bands: readonly OutputBand[]
}

const widthsOf = (bands: readonly OutputBand[]) => {
  let below = zeroRatio
  return bands.map((band) => {
    const edge = upToOf(band)
    const width = edge === null ? null : minus(edge, below)
    below = edge ?? below
    return { width, value: band.pieceRateYuan }
  })
}

/** Above the edge of the band below, up to and including its own. */
const edgesOf = (bands: readonly OutputBand[], index: number): Band => {
  const below = bands[index - 1]
  const [low, high] = [below === undefined ? null : upToOf(below), bands[index]]
  const top = high === undefined ? null : upToOf(high)
  return { ...(low === null ? {} : { moreThan: low }), ...(top === null ? {} : { atMost: top }) }
}

/** A band used up holds what lies between its edges; the last one takes what the others leave. */
const sliceInputs = (
  { pieces, slices, bands }: SlicedPieces,
  index: number,
): readonly ReturnType<typeof part>[] => {
  const { moreThan, atMost } = edgesOf(bands, index)
  if (slices[index]?.full === true && atMost !== undefined)
    return [
      part('plus', 'band-edge', atMost, 'piece', { of: String(index + 1) }),
      ...(moreThan === undefined
        ? []
        : [part('minus', 'band-edge', moreThan, 'piece', { of: String(index) })]),
    ]
  const earlier = slices.slice(0, index)
  return [
    part('plus', 'pieces-made', pieces, 'piece'),
    ...earlier.map(({ amount }, before) =>
      part('minus', 'output-slice', amount, 'piece', { of: String(before + 1) }),
    ),
  ]
}

const recordSlice = (sliced: SlicedPieces, index: number, pay: Ratio, recorder: Recorder): void => {
  const slice = sliced.slices[index]
  if (slice === undefined) return
  const of = String(index + 1)
  recorder.record({
    rule: 'output-slice',
    of,
    operation: 'sum',
    inputs: sliceInputs(sliced, index),
    result: exactly(slice.amount, 'piece'),
  })
  recorder.record({
    rule: 'piece-pay',
    of,
    operation: 'product',
    inputs: [
      part('times', 'output-slice', slice.amount, 'piece', { of }),
      part('times', 'piece-rate', slice.value, 'yuan-per-unit', { of }),
    ],
    result: exactly(pay, 'yuan'),
  })
}

/** 累进 by slices: the pieces of each band at its own price; it never jumps. 400 × 0.20 + 36 × 0.25 = 89.00. */
export const payBySlices = (
  pieces: DecimalString,
  bands: readonly OutputBand[],
  recorder?: Recorder,
): Ratio => {
  const slices = cutSlices(ratioOf(pieces), widthsOf(bands))
  const pays = slices.map(({ amount, value }) => times(amount, ratioOf(value)))
  if (recorder !== undefined)
    pays.forEach((pay, index) => recordSlice({ pieces, slices, bands }, index, pay, recorder))
  return addUp('piece-pay', pays, recorder)
}

/**
 * 累进 whole: all pieces at the price of the band reached; a band holds its upper edge, and the pay jumps with the next
 * piece. 436 pieces, above 400 at 0.25: 109.00.
 */
export const payByBandReached = (
  pieces: DecimalString,
  bands: readonly OutputBand[],
  recorder?: Recorder,
): Ratio => {
  const made = ratioOf(pieces)
  const index = bands.findIndex((band) => {
    const edge = upToOf(band)
    return edge === null || compare(made, edge) <= 0
  })
  const price = bands[index]?.pieceRateYuan ?? pieces
  const earned = times(made, ratioOf(price))
  if (recorder !== undefined) {
    const chosen = ['piece-rate', price, 'yuan-per-unit', { of: String(index + 1) }] as const
    const by = ['pieces-made', pieces, 'piece'] as const
    recordChoice('price-reached', { chosen, by, band: edgesOf(bands, index) }, recorder)
  }
  recorder?.record({
    rule: 'earned-wage',
    operation: 'product',
    inputs: [
      part('times', 'pieces-made', pieces, 'piece'),
      part('times', 'price-reached', price, 'yuan-per-unit'),
    ],
    result: exactly(earned, 'yuan'),
  })
  return earned
}
