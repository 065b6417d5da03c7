import { CloseCircleOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { Icon } from '../../components/icon.tsx'
import { savedWords } from './saved-state.ts'
import './refused-bar.css'

type RefusedBarProps = {
  /** `空间不足` */
  readonly reason: string
  readonly waiting: number
  readonly onSaveElsewhere?: () => void
}

/** Stays under the top bar until the disk takes what waits. */
export function RefusedBar({ reason, waiting, onSaveElsewhere }: RefusedBarProps) {
  return (
    <div className="refused-bar" role="alert">
      <Icon of={CloseCircleOutlined} />
      <span className="refused-bar-words">{savedWords({ kind: 'refused', reason, waiting })}</span>
      {onSaveElsewhere !== undefined && (
        <Button size="small" onClick={onSaveElsewhere}>
          换个地方保存
        </Button>
      )}
    </div>
  )
}
