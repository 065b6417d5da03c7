import type { Recorder } from '../../../derivation/recorder.ts'
import { exactly, part } from '../../../derivation/step-parts.ts'
import type { DecimalString } from '../../../numbers/decimal-string.ts'
import { compare, minus, ratioOf, times, zeroRatio, type Ratio } from '../../../numbers/ratio.ts'
import { addUp } from '../../payment.ts'
import { cutSlices, type Slice } from '../../slices.ts'
import { upToOf, type OutputBand } from './piece-pay-form.ts'

const widthsOf = (bands: readonly OutputBand[]) => {
  let below = zeroRatio
  return bands.map((band) => {
    const edge = upToOf(band)
    const width = edge === null ? null : minus(edge, below)
    below = edge ?? below
    return { width, value: band.pieceRateYuan }
  })
}

const recordSlice = (
  { pieces, slices }: { readonly pieces: DecimalString; readonly slices: readonly Slice[] },
  index: number,
  pay: Ratio,
  recorder: Recorder,
): void => {
  const slice = slices[index]
  if (slice === undefined) return
  const of = String(index + 1)
  if (!slice.full)
    recorder.record({
      rule: 'output-slice',
      of,
      operation: 'sum',
      inputs: [
        part('plus', 'pieces-made', pieces, 'piece'),
        ...slices
          .slice(0, index)
          .map(({ amount }, before) =>
            part('minus', 'output-slice', amount, 'piece', { of: String(before + 1) }),
          ),
      ],
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
    pays.forEach((pay, index) => recordSlice({ pieces, slices }, index, pay, recorder))
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
  recorder?.record({
    rule: 'earned-wage',
    operation: 'product',
    inputs: [
      part('times', 'pieces-made', pieces, 'piece'),
      part('times', 'piece-rate', price, 'yuan-per-unit', { of: String(index + 1) }),
    ],
    result: exactly(earned, 'yuan'),
  })
  return earned
}
