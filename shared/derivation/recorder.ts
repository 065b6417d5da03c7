import type { Derivation, DerivationInput, DerivationStep } from './derivation.ts'

export type StepDraft = Omit<DerivationStep, 'inputs'> & {
  readonly inputs: readonly Omit<DerivationInput, 'from'>[]
}

/** Follows one figure. A calculation without a recorder builds nothing for it. */
export type Recorder = {
  readonly record: (step: StepDraft) => void
  /** The last step recorded, with everything it rests on; null before the first. */
  readonly derivation: () => Derivation | null
}

type Which = Pick<DerivationStep, 'of' | 'worker' | 'study' | 'cycle'>

const keyOf = (name: string, { of, worker, study, cycle }: Which): string =>
  JSON.stringify([name, of ?? null, worker ?? null, study ?? null, cycle ?? null])

/** A field without a value is left out, so that the step is the same before and after a file. */
const withoutGaps = <T extends object>(value: T): T => {
  const copy = { ...value }
  for (const key of Object.keys(copy)) {
    if (Reflect.get(copy, key) === undefined) Reflect.deleteProperty(copy, key)
  }
  return copy
}

/**
 * A step recorded under a rule becomes the origin of every later input that has the rule's name, speaks of the
 * same element, worker, study and cycle, and has the same value; an input that differs keeps no origin, so a chain never claims what is not so.
 * `origins` are derivations made earlier, such as a sealed standard time that is now priced.
 */
export const createRecorder = (origins: readonly Derivation[] = []): Recorder => {
  const steps = new Map(origins.map((step) => [keyOf(step.rule, step), step]))
  let last: Derivation | null = null
  const link = (input: Omit<DerivationInput, 'from'>): DerivationInput => {
    const origin = steps.get(keyOf(input.name, input))
    return withoutGaps(origin?.result.value === input.value ? { ...input, from: origin } : input)
  }
  return {
    record: (step) => {
      last = withoutGaps({ ...step, inputs: step.inputs.map(link) })
      steps.set(keyOf(step.rule, step), last)
    },
    derivation: () => last,
  }
}
