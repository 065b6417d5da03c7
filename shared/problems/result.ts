import type { Problem } from './problem.ts'

export type Success<T> = { readonly ok: true; readonly value: T }
export type Failure = { readonly ok: false; readonly problems: readonly Problem[] }

/** Either a value or at least one problem; nothing in `shared` throws for what a person typed. */
export type Result<T> = Success<T> | Failure

export const succeed = <T>(value: T): Success<T> => ({ ok: true, value })

export const refuse = (problem: Problem, ...others: readonly Problem[]): Failure => ({
  ok: false,
  problems: [problem, ...others],
})

/** Keeps the order of the inputs; all problems are listed, not only the first. */
export const collect = <T>(results: readonly Result<T>[]): Result<readonly T[]> => {
  const values: T[] = []
  const problems: Problem[] = []
  for (const result of results) {
    if (result.ok) values.push(result.value)
    else problems.push(...result.problems)
  }
  return problems.length === 0 ? succeed(values) : { ok: false, problems }
}
