import { Button, Input, Modal } from 'antd'
import { useState } from 'react'
import type { GapLine } from '../../../shared/case/bargaining/gap-line.ts'
import type { LineLock } from '../../../shared/case/bargaining/locks.ts'
import { ProblemText } from '../../components/problem-text.tsx'
import type { BargainingActs } from './use-bargaining-acts.ts'
import './submit-dialog.css'

type UnlockDialogProps = {
  readonly line: GapLine
  readonly lock: LineLock
  readonly acts: BargainingActs
  readonly onClose: () => void
}

/** Takes an agreement back into the talks: never without a reason, and the old lock stays in the record. */
export function UnlockDialog({ line, lock, acts, onClose }: UnlockDialogProps) {
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const unlock = async () => {
    if (reason.trim() === '') {
      setTried(true)
      return
    }
    await acts.unlock(line, reason.trim())
    onClose()
  }
  return (
    <Modal
      open
      title={`解锁 ${String(line.number)} ${line.name}`}
      keyboard={false}
      mask={{ closable: false }}
      closable={false}
      onCancel={onClose}
      footer={
        <>
          <Button autoFocus onClick={onClose}>
            先不解锁
          </Button>
          <Button onClick={() => void unlock()}>解锁这一行</Button>
        </>
      }
    >
      <p>这一行已锁定为 {lock.priceYuan} 元。解锁以后，双方的数回到各自最后提交的数。</p>
      <Input
        aria-label="解锁理由"
        placeholder="理由"
        maxLength={200}
        aria-invalid={tried && reason.trim() === ''}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="unlock-said">
        <ProblemText
          sentence="解锁须写理由，记录会保留。"
          tone={tried && reason.trim() === '' ? 'error' : 'todo'}
        />
      </div>
    </Modal>
  )
}
