import type { Problem } from '../../../../shared/problems/problem.ts'

type NamedElement = { readonly elementId: string; readonly name: string }

/** What a calculation says of an element, by the element's name and not by its id. */
export const namedProblem = (problem: Problem, elements: readonly NamedElement[]): Problem => {
  const name = elements.find(({ elementId }) => elementId === problem.at.subject)?.name
  return name === undefined ? problem : { ...problem, at: { ...problem.at, subject: name } }
}
