import type { ReactNode } from 'react'
import type { FieldLook } from './field-look.ts'
import { visibilityWords } from './visibility-words.ts'

/** Unit, then who may see it, at the right end inside the field. */
export function fieldSuffix(look: FieldLook): ReactNode {
  const seen = look.visibility === undefined ? undefined : visibilityWords(look.visibility)
  if (look.unit === undefined && seen === undefined) return null
  return (
    <>
      {look.unit !== undefined && <span className="field-unit">{look.unit}</span>}
      {seen !== undefined && <span className="field-visibility">{seen}</span>}
    </>
  )
}
