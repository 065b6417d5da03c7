import { ExclamationCircleOutlined, LockOutlined } from '@ant-design/icons'
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
        <ExclamationCircleOutlined aria-hidden="true" />
        两个数
      </span>
    )
  return (
    <span className={`line-mark line-mark-${status}`}>
      {status === 'locked' && <LockOutlined aria-hidden="true" />}
      {status === 're-study' && <ExclamationCircleOutlined aria-hidden="true" />}
      {statusWords[status]}
    </span>
  )
}
