import { ExclamationCircleOutlined, LockOutlined } from '@ant-design/icons'
import { Icon } from '../../components/icon.tsx'
import type { LineStatus } from '../../../shared/bargaining/line-status.ts'
import { statusWords } from './bargaining-words.ts'
import './line-mark.css'

/** The state of a line, in a word with its sign. */
export function LineMark({
  status,
  twoVersions,
}: {
  readonly status: LineStatus
  readonly twoVersions: boolean
}) {
  if (twoVersions)
    return (
      <span className="line-mark line-mark-re-study">
        <Icon of={ExclamationCircleOutlined} />
        两个数
      </span>
    )
  return (
    <span className={`line-mark line-mark-${status}`}>
      {status === 'locked' && <Icon of={LockOutlined} />}
      {status === 're-study' && <Icon of={ExclamationCircleOutlined} />}
      {statusWords[status]}
    </span>
  )
}
