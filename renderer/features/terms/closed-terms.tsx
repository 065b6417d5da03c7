import { createContext, use, type ReactNode } from 'react'
import type { TermTopic } from '../../../shared/case/terms/term-topics.ts'
import { termsLockedBy, type TermsLock } from '../../../shared/case/terms/terms-lock.ts'
import { useCase } from '../step/case-context.ts'
import { TermsFormContext, useTermsForm } from './terms-form.ts'

export type ClosedTopic = { readonly topic: TermTopic; readonly lock: TermsLock | undefined }

const ClosedTopicContext = createContext<ClosedTopic | undefined>(undefined)

/** The term whose section this is, closed or not; undefined in a section that no price rests on. */
export const useClosedTopic = (): ClosedTopic | undefined => use(ClosedTopicContext)

type ClosedTermsProps = { readonly topic: TermTopic; readonly children: ReactNode }

/** A term that a submitted proposal or an agreed line rests on can only be read, until both sides agree to change it. */
export function ClosedTerms({ topic, children }: ClosedTermsProps) {
  const { state } = useCase()
  const form = useTermsForm()
  const lock = termsLockedBy(state, topic)
  return (
    <ClosedTopicContext value={{ topic, lock }}>
      <TermsFormContext value={lock === undefined ? form : { ...form, readOnly: true }}>
        {children}
      </TermsFormContext>
    </ClosedTopicContext>
  )
}
