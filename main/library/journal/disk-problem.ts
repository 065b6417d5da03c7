import { hostProblem, type HostProblem } from '../../../shared/contracts/host-problem.ts'

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** A refusal of the disk as a problem; a fault that is not the disk's is thrown on. */
export function diskProblem(error: unknown, place: string): HostProblem {
  const code = codeOf(error)
  if (code === 'ENOSPC' || code === 'EDQUOT') return hostProblem('disk-full', place, code).problem
  if (code !== '') return hostProblem('disk-refused', place, code).problem
  throw error
}
