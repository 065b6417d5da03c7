import type { ReactNode } from 'react'
import type { Visibility } from '../../../shared/record/visibility.ts'
import { ProblemText } from '../problem-text.tsx'
import { visibilityWords } from './visibility-words.ts'
import './field-frame.css'

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
}

type FieldFrameProps = {
  readonly id: string
  readonly look: FieldLook
  readonly children: ReactNode
}

export function FieldFrame({ id, look, children }: FieldFrameProps) {
  const { label, labelPlace = 'beside', hint, problem, warning } = look
  return (
    <div className={`field-frame field-frame-${labelPlace}`}>
      <label className="field-frame-label" htmlFor={id}>
        {label}
      </label>
      <div className="field-frame-body">
        {children}
        {problem !== undefined && <ProblemText id={problemId(id)} sentence={problem} />}
        {problem === undefined && warning !== undefined && (
          <ProblemText id={problemId(id)} sentence={warning} tone="todo" />
        )}
        {problem === undefined && warning === undefined && hint !== undefined && (
          <p id={problemId(id)} className="field-frame-hint">
            {hint}
          </p>
        )}
      </div>
    </div>
  )
}

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

/** The attributes that tie a control to its label, its sentence and its state. */
export function describeField(id: string, look: FieldLook) {
  const said = look.problem ?? look.warning ?? look.hint
  return {
    id,
    disabled: look.disabled ?? false,
    placeholder: look.placeholder ?? '',
    'aria-invalid': look.problem !== undefined,
    'aria-describedby': said === undefined ? undefined : problemId(id),
  }
}

function problemId(id: string): string {
  return `${id}-said`
}
