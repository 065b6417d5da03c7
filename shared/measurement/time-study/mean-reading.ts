import type { DerivationInput, ExclusionMark } from '../../derivation/derivation.ts'
import type { Source } from '../../derivation/source.ts'
import { part } from '../../derivation/step-parts.ts'
import type { ExactString } from '../../numbers/exact-string.ts'
import type { Quantity } from '../../numbers/quantity.ts'

/** What a mean needs to know of a reading; a marked reading of a study is one. */
export type MeanReading = {
  readonly seconds: Quantity<'second'>
  readonly excluded: ExclusionMark | null
  readonly cycle?: number
  /** The study it comes from, where its worker was timed in several. */
  readonly study?: string
  /** How often this reading was counted, as some textbooks tabulate them. */
  readonly weight?: ExactString
  readonly source?: Source
}

/** Which readings a figure stands for: an element, and the worker where several were watched. */
export type ReadingSeries = {
  readonly readings: readonly MeanReading[]
  readonly element: string
  readonly worker?: string
}

export const validReadings = (readings: readonly MeanReading[]): readonly MeanReading[] =>
  readings.filter((reading) => reading.excluded === null)

/** Every reading enters the derivation, the excluded ones with their mark, so that paper can strike them. */
export const readingInputs = ({ readings, element, worker }: ReadingSeries): readonly DerivationInput[] =>
  readings.map(({ seconds, excluded, cycle, study, weight, source }) =>
    part('item', 'reading', seconds, 'second', {
      of: element,
      worker,
      study,
      cycle,
      weight,
      excluded: excluded ?? undefined,
      source,
    }),
  )
