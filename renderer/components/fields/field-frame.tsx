import type { ReactNode } from 'react'
import { ProblemText } from '../problem-text.tsx'
import { saidId, type FieldLook } from './field-look.ts'
import './field-frame.css'

type FieldFrameProps = {
  readonly id: string
  readonly look: FieldLook
  readonly children: ReactNode
}

export function FieldFrame({ id, look, children }: FieldFrameProps) {
  const { label, labelPlace = 'beside', hint, problem, warning, mark, suggested } = look
  return (
    <div
      className={`field-frame field-frame-${labelPlace}${suggested === true ? ' field-frame-suggested' : ''}`}
    >
      <label className="field-frame-label" htmlFor={id}>
        {label}
      </label>
      <div className="field-frame-body">
        {children}
        {mark}
        {problem !== undefined && <ProblemText id={saidId(id)} sentence={problem} />}
        {problem === undefined && warning !== undefined && (
          <ProblemText id={saidId(id)} sentence={warning} tone="todo" />
        )}
        {problem === undefined && warning === undefined && hint !== undefined && (
          <p id={saidId(id)} className="field-frame-hint">
            {hint}
          </p>
        )}
      </div>
    </div>
  )
}
