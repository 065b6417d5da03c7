import { CheckOutlined, CloseCircleOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { Icon } from '../../../components/icon.tsx'
import { KeyCap } from '../../../components/key-cap.tsx'
import type { CollectLines, CollectNote } from './use-collect-lines.ts'

type CollectFootProps = {
  readonly note: CollectNote
  readonly collecting: CollectLines
}

/** The strip at the foot of the sheet after lines were put into the 工序库, or why none were. */
export function CollectFoot({ note, collecting }: CollectFootProps) {
  const done = note.kind === 'done'
  return (
    <div
      className={done ? 'sheet-foot' : 'sheet-foot sheet-foot-refused'}
      role={done ? 'status' : 'alert'}
      aria-label="收入工序库"
    >
      <Icon of={done ? CheckOutlined : CloseCircleOutlined} />
      <span className="sheet-foot-words">{note.sentence}</span>
      {note.undoable ? (
        <Button size="small" onClick={() => void collecting.undo()}>
          撤销收入 <KeyCap keys="Ctrl Z" />
        </Button>
      ) : (
        <Button size="small" onClick={collecting.close}>
          收起这条说明
        </Button>
      )}
    </div>
  )
}
