import type { Problem } from '../../problems/problem.ts'
import { succeed, type Result } from '../../problems/result.ts'

/** Keeps the order of the rows; all problems are listed, not only the first. */
export const collectResults = <T>(results: readonly Result<T>[]): Result<readonly T[]> => {
  const values: T[] = []
  const problems: Problem[] = []
  for (const result of results) {
    if (result.ok) values.push(result.value)
    else problems.push(...result.problems)
  }
  return problems.length === 0 ? succeed(values) : { ok: false, problems }
}
