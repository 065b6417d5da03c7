import { useId, type ReactNode } from 'react'
import { useClosedTopic } from '../closed-terms.tsx'
import { ClosedNotice } from '../sections/closed-notice.tsx'
import type { SuggestedSection } from '../suggestions.ts'
import { useTermsForm } from '../terms-form.ts'

type FormSectionProps = {
  readonly title: string
  readonly why?: string
  /** Whose suggestions stand here while the record says nothing. */
  readonly suggests?: SuggestedSection | 'title'
  readonly side?: 'union' | 'employer'
  readonly children: ReactNode
}

const marks = { employer: '■', union: '●' } as const

export function FormSection({ title, why, suggests, side, children }: FormSectionProps) {
  const form = useTermsForm()
  const closed = useClosedTopic()
  const titleId = useId()
  const open =
    suggests !== undefined && (suggests === 'title' ? form.titleSuggested : form.suggested.includes(suggests))
  return (
    <section className="terms-section" aria-labelledby={titleId}>
      <div className="terms-section-head">
        <h2 id={titleId} className="terms-section-title">
          {side !== undefined && (
            <span className={`terms-mark terms-mark-${side}`} aria-hidden="true">
              {marks[side]}
            </span>
          )}
          {title}
          {open && <span className="terms-suggested-word">建议值</span>}
        </h2>
        {why !== undefined && <p className="terms-section-why">{why}</p>}
      </div>
      {closed !== undefined && <ClosedNotice {...closed} />}
      {children}
    </section>
  )
}
