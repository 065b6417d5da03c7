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
