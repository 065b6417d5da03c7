import { Input } from 'antd'
import { useState } from 'react'
import type { GapLine } from '../../../shared/case/bargaining/gap-line.ts'
import type { LineLock } from '../../../shared/case/bargaining/locks.ts'
import { AskDialog } from '../../components/dialog/ask-dialog.tsx'
import { ProblemText } from '../../components/problem-text.tsx'
import { OperatorLine } from '../operator/operator-line.tsx'
import { useOperatorEntry } from '../operator/use-operator-entry.ts'
import { unlockedSentence } from './bargaining-words.ts'
import { cellInHand } from './cell-in-hand.ts'
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
  const operator = useOperatorEntry()
  const unlock = async () => {
    setTried(true)
    if (!operator.take() || reason.trim() === '') return
    await acts.unlock(line, reason.trim())
    onClose()
  }
  return (
    <AskDialog
      title={`解锁 ${String(line.number)} ${line.name}`}
      safe="先不解锁"
      act={{ label: '解锁这一行', onPress: () => void unlock() }}
      focusElse={cellInHand}
      onClose={onClose}
    >
      <p>
        这一行已锁定为 {lock.priceYuan} 元。{unlockedSentence(line)}
      </p>
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
      <OperatorLine entry={operator} />
    </AskDialog>
  )
}
