import type { DocumentModel } from '../../../shared/documents/document-model.ts'
import type { Typeset } from './typesetter.ts'

/** `warm-up` typesets a small page, so that the first real one does not wait for the compiler. */
export type ThreadRequest = { readonly id: number } & (
  { readonly kind: 'typeset'; readonly model: DocumentModel } | { readonly kind: 'warm-up' }
)

export type ThreadAnswer = { readonly id: number; readonly typeset: Typeset }

export type ThreadSettings = { readonly resources: string }
