import { useEffect, useRef } from 'react'
import { CheckOutlined } from '@ant-design/icons'
import { Icon } from '../../components/icon.tsx'
import { stepName, type StepKey, type StepView } from '../steps.ts'
import './step-bar.css'

type StepBarProps = {
  readonly steps: readonly StepView[]
  readonly current: StepKey | undefined
  readonly onStep: (key: StepKey) => void
}

/** Every step opens at any time; one that cannot work yet says why on its own page. */
export function StepBar({ steps, current, onStep }: StepBarProps) {
  const here = useRef<HTMLButtonElement>(null)
  // In a narrow window the bar scrolls; the step one stands on is never the part that is cut off.
  useEffect(() => {
    here.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [current])
  return (
    <nav className="step-bar" aria-label="六个步骤" data-region="steps">
      {steps.map((step) => (
        <button
          key={step.key}
          ref={step.key === current ? here : null}
          type="button"
          className={`step-bar-step step-bar-${step.status}`}
          aria-current={step.key === current ? 'step' : undefined}
          onClick={() => onStep(step.key)}
        >
          <span className="step-bar-name">{stepName(step.key)}</span>
          <span className="step-bar-line">
            {step.status === 'complete' && <Icon of={CheckOutlined} label="已完成" />}
            {step.line}
          </span>
        </button>
      ))}
    </nav>
  )
}
