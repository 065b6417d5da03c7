import { summarizeState } from '../../../shared/case/case-summary.ts'
import { useCase } from '../step/case-context.ts'
import { StepFrame } from '../step/step-frame.tsx'
import { CaseNameField } from './case-name-field.tsx'

/** 立项: who talks with whom, by which rules. */
export function TermsStep() {
  const { copy, state } = useCase()
  return (
    <StepFrame
      title="立项：谁和谁谈，按什么规则"
      why="先把规则说定，后面才不会为算法吵架。"
      notice={{ kind: 'missing', sentence: '先登记双方和舍入规则，后面的数才有依据。' }}
    >
      <CaseNameField copy={copy} name={summarizeState(state).name ?? ''} />
    </StepFrame>
  )
}
