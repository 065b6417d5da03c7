import { useId, type ReactNode } from 'react'
import { Button } from 'antd'
import type { SuggestedSection } from '../suggestions.ts'
import { useTermsForm } from '../terms-form.ts'

type FormSectionProps = {
  readonly title: string
  readonly why?: string
  /** Whose suggestions are said and can be taken over here. */
  readonly suggests?: SuggestedSection | 'title'
  readonly side?: 'union' | 'employer'
  readonly children: ReactNode
}

const marks = { employer: '■', union: '●' } as const

export function FormSection({ title, why, suggests, side, children }: FormSectionProps) {
  const form = useTermsForm()
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
        </h2>
        {why !== undefined && <p className="terms-section-why">{why}</p>}
      </div>
      {open && (
        <div className="terms-suggested">
          <span>建议值，还没有写进案卷。</span>
          {!form.readOnly && (
            <Button
              size="small"
              onClick={() => (suggests === 'title' ? form.takeTitle() : form.takeSuggestions(suggests))}
            >
              照建议写入
            </Button>
          )}
        </div>
      )}
      {children}
    </section>
  )
}
