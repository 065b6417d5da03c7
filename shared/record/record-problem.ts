export type RecordProblemCode =
  | 'not-a-line'
  | 'broken-json'
  | 'id-does-not-match'
  | 'not-canonical'
  | 'unknown-field'
  | 'invalid-change'
  | 'version-without-upcast'
  | 'newer-version-unreadable'
  | 'newer-version'
  | 'own-chain-has-gap'
  | 'fact-cannot-be-undone'
  | 'undo-would-hide-conflict'
  | 'invalid-manifest'
  | 'unsafe-entry'
  | 'duplicate-entry'
  | 'missing-entry'
  | 'unlisted-entry'
  | 'damaged-entry'
  | 'other-case'
  | 'changes-missing'

export type RecordRemedy =
  | 'restore-from-another-copy'
  | 'update-the-app'
  | 'correct-the-input'
  | 'rebuild-under-a-new-replica'
  | 'add-a-correcting-fact'
  | 'decide-the-conflict'
  | 'ask-for-the-file-again'
  | 'open-the-right-case'

/** `at` is a path inside what was given; sentences are built from these codes elsewhere. */
export type RecordProblem = {
  readonly code: RecordProblemCode
  readonly at: string
  readonly given: string
  readonly expected: string
  readonly remedy: RecordRemedy
}

export type RecordResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly RecordProblem[] }

export const accepted = <T>(value: T): RecordResult<T> => ({ ok: true, value })
export const refused = (...problems: readonly RecordProblem[]): RecordResult<never> => ({
  ok: false,
  problems,
})
