import type { Derivation, DerivationInput, InputRole } from '../../../../shared/derivation/derivation.ts'
import { createRecorder, type Recorder } from '../../../../shared/derivation/recorder.ts'
import type { Source } from '../../../../shared/derivation/source.ts'
import { derivationOf } from '../../derivation/priced-operation.ts'

type Calculation = (recorder: Recorder) => unknown

export const clause = (words: string): Source => ({ kind: 'clause', clause: words })

const sourceWords = (source: Source | undefined): string => {
  if (source === undefined) return ''
  return source.kind === 'clause' ? ` ← ${source.clause}` : ` ← ${source.kind}`
}

const edgeRoles: ReadonlySet<InputRole> = new Set(['at-least', 'more-than', 'at-most', 'less-than'])

const words = ({ name, of, worker, value, source, role }: DerivationInput): string => {
  const edge = edgeRoles.has(role) ? role : undefined
  const said = [edge, name, of, worker, value].filter((one) => one !== undefined).join(' · ')
  return `${said}${sourceWords(source)}`
}

const leavesBelow = ({ inputs }: Derivation): readonly string[] =>
  inputs.flatMap((input) => (input.from === undefined ? [words(input)] : leavesBelow(input.from)))

export const derive = (calculate: Calculation): Derivation => {
  const recorder = createRecorder()
  calculate(recorder)
  return derivationOf(recorder)
}

/**
 * What stands at the ends of a figure's chain, each once: name · whose it is · worker · figure ← source,
 * an edge with its side before it. A step that
 * no longer meets the input that asks for it shows here as an end of its own.
 */
export const leavesOf = (calculate: Calculation): readonly string[] => [
  ...new Set(leavesBelow(derive(calculate))),
]

/** One of the calculations whose derivations are recomputed elsewhere. */
export const known = (
  calculations: Readonly<Record<string, (recorder?: Recorder) => unknown>>,
  name: string,
): Calculation => {
  const calculate = calculations[name]
  if (calculate === undefined) throw new Error(`no calculation ${name}`)
  return calculate
}
