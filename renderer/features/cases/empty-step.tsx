import { StepFrame } from '../step/step-frame.tsx'

/** Stands in for a step whose screen is not built yet. */
export function EmptyStep() {
  return (
    <StepFrame title="这一步还没有做好" notice={{ kind: 'missing', sentence: '这一步还没有做好' }}>
      {null}
    </StepFrame>
  )
}
