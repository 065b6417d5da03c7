import type { Recorder } from '../../derivation/recorder.ts'
import { exactly, part } from '../../derivation/step-parts.ts'
import type { DecimalString } from '../../numbers/decimal-string.ts'
import { compare, ratioOf } from '../../numbers/ratio.ts'
import { refuse, succeed, type Result } from '../../problems/result.ts'
import { noElement } from '../time-study/no-element.ts'

/** The study needs as many cycles as its most scattered element. */
export const calculateLargestRequired = (
  required: readonly { readonly element: string; readonly worker?: string; readonly count: DecimalString }[],
  recorder?: Recorder,
): Result<DecimalString> => {
  const [first, ...others] = required
  if (first === undefined) return refuse(noElement)
  const largest = others.reduce(
    (most, { count }) => (compare(ratioOf(count), ratioOf(most)) > 0 ? count : most),
    first.count,
  )
  recorder?.record({
    rule: 'largest-required-observations',
    operation: 'largest',
    inputs: required.map(({ element, worker, count }) =>
      part('item', 'required-observations', count, 'count', { of: element, worker }),
    ),
    result: exactly(largest, 'count'),
  })
  return succeed(largest)
}
