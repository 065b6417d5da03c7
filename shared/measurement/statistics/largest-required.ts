import type { Recorder } from '../../derivation/recorder.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import { compare, ratioOf } from '../../numbers/ratio.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'

/** The study needs as many cycles as its most scattered element. */
export const calculateLargestRequired = (
  required: readonly { readonly element: string; readonly worker?: string; readonly count: DecimalString }[],
  recorder?: Recorder,
): Result<DecimalString> => {
  const [first, ...others] = required
  if (first === undefined) {
    const expected = { kind: 'count-at-least', count: '1' } as const
    return refuse({
      code: 'no-element',
      at: { field: 'element' },
      given: null,
      expected,
      remedy: 'fill-it-in',
    })
  }
  const largest = others.reduce(
    (most, { count }) => (compare(ratioOf(count), ratioOf(most)) > 0 ? count : most),
    first.count,
  )
  recorder?.record({
    rule: 'largest-required-observations',
    operation: 'largest',
    inputs: required.map(({ element, worker, count }) => ({
      name: 'required-observations',
      role: 'item',
      value: count,
      unit: 'count',
      of: element,
      worker,
    })),
    result: { kind: 'exact', value: largest, unit: 'count' },
  })
  return succeed(largest)
}
