import { CheckOutlined, CloseCircleOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { Icon } from '../../../components/icon.tsx'
import type { SheetNote } from './sheet-state.ts'

type SheetFootProps = {
  readonly note: SheetNote
  readonly onUndo: () => void
  readonly onClose: () => void
}

/** The strip at the foot: what a paste brought, or why nothing came in. */
export function SheetFoot({ note, onUndo, onClose }: SheetFootProps) {
  if (note.kind === 'done') {
    return (
      <div className="sheet-foot" role="status" aria-label="刚才的粘贴">
        <Icon of={CheckOutlined} />
        <span className="sheet-foot-words">{note.sentence}</span>
        <Button size="small" onClick={onUndo}>
          撤销粘贴
        </Button>
      </div>
    )
  }
  return (
    <div className="sheet-foot sheet-foot-refused" role="alert">
      <Icon of={CloseCircleOutlined} />
      <span className="sheet-foot-words">
        <b>{note.head}</b>
        {note.sentences.map((sentence) => (
          <span key={sentence} className="sheet-foot-line">
            {sentence}
          </span>
        ))}
      </span>
      <Button size="small" onClick={onClose}>
        收起这条说明
      </Button>
    </div>
  )
}
