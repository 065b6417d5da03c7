import type { ReactNode } from 'react'
import {
  CheckCircleOutlined,
  CloseCircleOutlined,
  ExclamationCircleOutlined,
  LockOutlined,
} from '@ant-design/icons'
import { Popover } from 'antd'
import { Icon } from '../../components/icon.tsx'
import { SavedList, type SavedListProps } from './saved-list.tsx'
import { savedWords, type SavedState } from './saved-state.ts'
import './saved-mark.css'

type SavedMarkProps = {
  readonly state: SavedState
  /** Opened by a click: what was saved, when and where. */
  readonly list?: SavedListProps
  readonly onSaveElsewhere?: () => void
}

const icons: Readonly<Record<SavedState['kind'], ReactNode>> = {
  saved: <Icon of={CheckCircleOutlined} />,
  writing: <span className="saved-mark-ring" aria-hidden="true" />,
  retrying: <Icon of={ExclamationCircleOutlined} />,
  'left-waiting': <Icon of={ExclamationCircleOutlined} />,
  refused: <Icon of={CloseCircleOutlined} />,
  incomplete: <Icon of={ExclamationCircleOutlined} />,
  'read-only': <Icon of={LockOutlined} />,
}

/** Speaks of bytes the host has synced. It never fades and is never shown early. */
export function SavedMark({ state, list, onSaveElsewhere }: SavedMarkProps) {
  const words = (
    <>
      {icons[state.kind]}
      {savedWords(state)}
    </>
  )
  return (
    <div className={`saved-mark saved-mark-${state.kind}`} role="status" aria-label="落盘情况">
      {list === undefined ? (
        <span className="saved-mark-words">{words}</span>
      ) : (
        <Popover trigger="click" placement="topRight" arrow={false} content={<SavedList {...list} />}>
          <button type="button" className="saved-mark-words saved-mark-button" aria-haspopup="dialog">
            {words}
          </button>
        </Popover>
      )}
      {state.kind === 'refused' && onSaveElsewhere !== undefined && (
        <button type="button" className="saved-mark-elsewhere" onClick={onSaveElsewhere}>
          换个地方保存
        </button>
      )}
    </div>
  )
}
