import { CheckOutlined, ClockCircleOutlined, ExclamationCircleOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import type { StatusTone } from './status-words.ts'
import './status-mark.css'

const icons: Readonly<Record<StatusTone, ReactNode>> = {
  quiet: null,
  todo: <ExclamationCircleOutlined aria-hidden="true" />,
  done: <CheckOutlined aria-hidden="true" />,
  running: <ClockCircleOutlined aria-hidden="true" />,
}

export function StatusMark({ words, tone }: { readonly words: string; readonly tone: StatusTone }) {
  return (
    <span className={`status-mark status-mark-${tone}`}>
      {icons[tone]}
      {words}
    </span>
  )
}
