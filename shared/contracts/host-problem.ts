import { z } from 'zod'

/**
 * What a host can refuse. `place` names the file, line or field; `given` and `expected` are short facts for the
 * sentence, which is built where it is shown.
 */
export const hostProblemCodes = [
  'request-refused',
  'case-missing',
  'disk-full',
  'disk-refused',
  'journal-damaged',
  'copy-incomplete',
  'change-refused',
  'chain-broken',
  'newer-version',
  'not-opened-here',
  'no-answer',
  'not-a-case-file',
  'case-file-damaged',
  'unknown-field',
  'other-library',
  'upload-incomplete',
  'version-behind',
  'document-lacks',
  'document-refused',
] as const

export const hostProblemSchema = z.strictObject({
  code: z.enum(hostProblemCodes),
  place: z.string(),
  given: z.string(),
  expected: z.string(),
})

export type HostProblem = z.infer<typeof hostProblemSchema>
export type HostResult<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: HostProblem }

export const hostProblem = (
  code: HostProblem['code'],
  place = '',
  given = '',
  expected = '',
): { readonly ok: false; readonly problem: HostProblem } => ({
  ok: false,
  problem: { code, place, given, expected },
})

export const problemAnswerSchema = z.strictObject({ problem: hostProblemSchema })
