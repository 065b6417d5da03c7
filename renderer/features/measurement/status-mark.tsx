import { CheckOutlined, ClockCircleOutlined, ExclamationCircleOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { Icon } from '../../components/icon.tsx'
import type { StatusTone } from './status-words.ts'
import './status-mark.css'

const icons: Readonly<Record<StatusTone, ReactNode>> = {
  quiet: null,
  todo: <Icon of={ExclamationCircleOutlined} />,
  done: <Icon of={CheckOutlined} />,
  running: <Icon of={ClockCircleOutlined} />,
}

export function StatusMark({ words, tone }: { readonly words: string; readonly tone: StatusTone }) {
  return (
    <span className={`status-mark status-mark-${tone}`}>
      {icons[tone]}
      {words}
    </span>
  )
}
