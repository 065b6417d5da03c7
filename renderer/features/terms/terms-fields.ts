import type { FieldsOf } from '../../../shared/case/record-kinds.ts'

export type TermsFields = FieldsOf<'terms'>
