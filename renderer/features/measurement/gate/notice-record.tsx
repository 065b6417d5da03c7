import { Button } from 'antd'
import { useState } from 'react'
import { latestNotices, type WorkerNotice } from '../../../../shared/case/measurement/notices.ts'
import { listFacts } from '../../../../shared/case/read.ts'
import { addFact } from '../../../../shared/case/write.ts'
import { ProblemText } from '../../../components/problem-text.tsx'
import { useCase } from '../../step/case-context.ts'
import { operatorOf } from '../operator.ts'
import { localMinute } from './local-minute.ts'
import { usePersonalNotes } from './personal-note.ts'
import '../reason-text.css'

/** What the worker was told, by whom, and the answer; the note stands apart and can be destroyed. */
export function NoticeRecord({ workerCode }: { readonly workerCode: string }) {
  const { state } = useCase()
  const notice = latestNotices(state).get(workerCode)
  if (notice === undefined) return null
  return (
    <section className="notice-record" aria-label="告知记录">
      <h3 className="notice-record-title">告知 {workerCode}</h3>
      <dl className="preparation-facts">
        <dt>告知时间</dt>
        <dd>{localMinute(new Date(notice.toldAt))}</dd>
        <dt>告知人</dt>
        <dd>{notice.toldBy}</dd>
        <dt>答复</dt>
        <dd>{notice.consented ? '同意被测' : '不同意'}</dd>
        {notice.noteBlob !== null && (
          <>
            <dt>说明</dt>
            <dd>
              <Note key={notice.noteBlob} notice={notice} blob={notice.noteBlob} />
            </dd>
          </>
        )}
      </dl>
    </section>
  )
}

function Note({ notice, blob }: { readonly notice: WorkerNotice; readonly blob: string }) {
  const { copy, state } = useCase()
  const notes = usePersonalNotes()
  const [text, setText] = useState<string | null>()
  const [said, setSaid] = useState<string>()
  const [asking, setAsking] = useState(false)
  const destroyed = listFacts(state, 'note-destroyed').some(({ noteBlob }) => noteBlob === blob)
  if (destroyed) return <span>已依法删除</span>
  const show = async () => {
    const answer = await notes.read(blob)
    if (answer.ok) setText(answer.value)
    else setSaid(answer.sentence)
  }
  const destroy = async (reason: string) => {
    const answer = await notes.destroy(blob)
    if (!answer.ok) {
      setSaid(answer.sentence)
      return
    }
    const fields = { noteBlob: blob, by: operatorOf(copy), reason }
    await copy.commit(
      `依法删除 ${notice.workerCode} 的说明`,
      [addFact('note-destroyed', crypto.randomUUID(), fields)],
      'measurement',
    )
  }
  return (
    <div className="notice-record-note">
      {text !== undefined && <p className="notice-record-text">{text ?? '说明不在这台电脑上'}</p>}
      {said !== undefined && <ProblemText sentence={said} />}
      {asking ? (
        <DestroyForm onDestroy={(reason) => void destroy(reason)} onCancel={() => setAsking(false)} />
      ) : (
        <div className="notice-record-acts">
          {text === undefined && (
            <Button size="small" onClick={() => void show()}>
              看说明
            </Button>
          )}
          <Button size="small" onClick={() => setAsking(true)}>
            依法删除说明
          </Button>
        </div>
      )}
    </div>
  )
}

type DestroyFormProps = { readonly onDestroy: (reason: string) => void; readonly onCancel: () => void }

/** It cannot be taken back, so it asks for the reason first. */
function DestroyForm({ onDestroy, onCancel }: DestroyFormProps) {
  const [reason, setReason] = useState('')
  const [said, setSaid] = useState(false)
  const empty = reason.trim() === ''
  return (
    <form
      className="notice-record-note"
      onSubmit={(event) => {
        event.preventDefault()
        setSaid(true)
        if (!empty) onDestroy(reason.trim())
      }}
    >
      <input
        className="reason-text"
        aria-label="删除的理由"
        placeholder="为什么删除，例如职工本人要求"
        maxLength={100}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      {said && empty && <ProblemText sentence="删除要写理由。" />}
      <div className="notice-record-acts">
        <Button size="small" autoFocus onClick={onCancel}>
          先不删除
        </Button>
        <Button size="small" htmlType="submit">
          删除，不能恢复
        </Button>
      </div>
    </form>
  )
}
