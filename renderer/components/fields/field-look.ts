import type { ReactNode } from 'react'
import type { Visibility } from '../../../shared/record/visibility.ts'

/** What every field has besides its value. */
export type FieldLook = {
  readonly label: string
  /** Beside the field, as on cards, or above it, as in forms. */
  readonly labelPlace?: 'beside' | 'above'
  /** One sentence of help; gives way to a problem. */
  readonly hint?: string
  readonly problem?: string
  /** 待核实 and the like: said in amber, never in the way. */
  readonly warning?: string
  readonly unit?: string
  readonly visibility?: Visibility
  readonly placeholder?: string
  readonly disabled?: boolean
  /** Offered, and not in the record yet: lighter than what is. */
  readonly suggested?: boolean
  /** Stands under the field whatever else is said: that it is in two versions, and the way to choose. */
  readonly mark?: ReactNode
}

/** The attributes that tie a control to its label, its sentence and its state. */
export function describeField(id: string, look: FieldLook) {
  const said = look.problem ?? look.warning ?? look.hint
  return {
    id,
    disabled: look.disabled ?? false,
    placeholder: look.placeholder ?? '',
    'aria-invalid': look.problem !== undefined,
    'aria-describedby': said === undefined ? undefined : saidId(id),
  }
}

/** The id of the one sentence under a field. */
export function saidId(id: string): string {
  return `${id}-said`
}
