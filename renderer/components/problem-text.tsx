import { CloseCircleOutlined, ExclamationCircleOutlined } from '@ant-design/icons'
import { Icon } from './icon.tsx'
import './problem-text.css'

type ProblemTextProps = {
  /** What is given, what is wanted, what to do; one sentence. */
  readonly sentence: string
  /** Refused, or still to do. */
  readonly tone?: 'error' | 'todo'
  readonly id?: string
}

export function ProblemText({ sentence, tone = 'error', id }: ProblemTextProps) {
  return (
    <p id={id} className={`problem-text problem-text-${tone}`} role={tone === 'error' ? 'alert' : undefined}>
      {tone === 'error' ? <Icon of={CloseCircleOutlined} /> : <Icon of={ExclamationCircleOutlined} />}
      <span>{sentence}</span>
    </p>
  )
}
