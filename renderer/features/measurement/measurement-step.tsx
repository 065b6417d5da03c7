import { StepFrame } from '../step/step-frame.tsx'

export function MeasurementStep() {
  return (
    <StepFrame title="这一步还没有做好" notice={{ kind: 'missing', sentence: '这一步还没有做好' }}>
      {null}
    </StepFrame>
  )
}
