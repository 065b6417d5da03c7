import type { z } from 'zod'
import type { RecordProblem, RecordProblemCode, RecordRemedy } from './record-problem.ts'

type Issue = z.core.$ZodIssue

/** An unknown field is named one by one in `given`; `at` is the path of what holds it. */
export function schemaProblems(
  error: z.ZodError,
  otherwise: RecordProblemCode,
  remedy: RecordRemedy,
): readonly RecordProblem[] {
  return error.issues.flatMap((issue) => {
    const at = issue.path.map(String).join('.')
    if (issue.code !== 'unrecognized_keys') {
      return [{ code: otherwise, at, given: '', expected: expectedOf(issue), remedy }]
    }
    return issue.keys.map((key): RecordProblem => ({
      code: 'unknown-field',
      at,
      given: key,
      expected: 'known-field',
      remedy,
    }))
  })
}

function expectedOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected
    case 'invalid_value':
      return issue.values.map(String).join('|')
    case 'too_big':
      return `at-most-${String(issue.maximum)}`
    case 'too_small':
      return `at-least-${String(issue.minimum)}`
    case 'invalid_format':
      return issue.format === 'regex' ? (issue.pattern ?? 'pattern') : issue.format
    case 'custom':
      return issue.message
    default:
      return issue.code
  }
}
