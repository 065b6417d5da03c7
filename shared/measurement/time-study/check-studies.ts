import { ratioOfExact } from '../../numbers/exact-string.ts'
import { isPositive } from '../../numbers/ratio.ts'
import type { Problem } from '../../problems/problem.ts'
import type { TimeStudy } from './time-study.ts'

const sameElements = (one: TimeStudy, other: TimeStudy): boolean =>
  one.elements.length === other.elements.length &&
  one.elements.every((element) =>
    other.elements.some(
      ({ elementId, frequency, isMachinePaced = false }) =>
        elementId === element.elementId &&
        frequency === element.frequency &&
        isMachinePaced === (element.isMachinePaced ?? false),
    ),
  )

const elementProblem = (
  code: Problem['code'],
  given: string | null,
  expected: Problem['expected'],
): Problem => ({
  code,
  at: { field: 'element' },
  given,
  expected,
  remedy: 'check-the-value',
})

/** Studies can be put together only when they split the work into the same elements. */
export const checkStudies = (studies: readonly TimeStudy[]): readonly Problem[] => {
  const [first, ...others] = studies
  const one = { kind: 'count-at-least', count: '1' } as const
  const same = { kind: 'the-same-everywhere' } as const
  if (first === undefined) return [elementProblem('no-study', null, one)]
  if (first.elements.length === 0) return [elementProblem('no-element', null, one)]
  const names = first.elements.map(({ elementId }) => elementId)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) return [elementProblem('element-named-twice', twice, same)]
  const odd = first.elements.find(({ frequency }) => !isPositive(ratioOfExact(frequency)))
  if (odd !== undefined) {
    const at = { field: 'element-frequency', subject: odd.elementId } as const
    const expected = { kind: 'more-than', bound: '0' } as const
    return [{ code: 'out-of-range', at, given: odd.frequency, expected, remedy: 'check-the-value' }]
  }
  const different = others.find((study) => !sameElements(first, study))
  return different === undefined ? [] : [elementProblem('elements-differ', different.worker, same)]
}
