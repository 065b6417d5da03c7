import type { Problem } from '../../../shared/problems/problem.ts'
import type { Result } from '../../../shared/problems/result.ts'

/** The value of a result that the test expects to be good. */
export const valueOf = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`unexpected problems: ${JSON.stringify(result.problems)}`)
  return result.value
}

/** The problems of a result that the test expects to be refused. */
export const problemsOf = (result: Result<unknown>): readonly Problem[] => {
  if (result.ok) throw new Error('expected a problem')
  return result.problems
}

export const codesOf = (result: Result<unknown>): readonly string[] =>
  problemsOf(result).map(({ code }) => code)
