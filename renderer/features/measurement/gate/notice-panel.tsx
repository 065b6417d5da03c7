import { Button, Radio } from 'antd'
import { useId, useState } from 'react'
import { addFact } from '../../../../shared/case/write.ts'
import { parseWorkerCode } from '../../../../shared/measurement/time-study/identity.ts'
import { formatProblem } from '../../../../shared/text/problems/format-problem.ts'
import { ProblemText } from '../../../components/problem-text.tsx'
import { SidePanel } from '../../../components/side-panel.tsx'
import { useCase } from '../../step/case-context.ts'
import { operatorOf } from '../operator.ts'
import { localMinute, instantOfLocal } from './local-minute.ts'
import { NoticeInput } from './notice-input.tsx'
import { usePersonalNotes } from './personal-note.ts'

type NoticePanelProps = {
  readonly cardDone: boolean
  readonly onClose: () => void
  readonly onConsented: (workerCode: string) => void
}

type Sentences = {
  readonly code?: string
  readonly at?: string
  readonly by?: string
  readonly answer?: string
}

/** Full-width letters and digits of an input method are made plain; a name stays a name and is refused. */
const plainCode = (typed: string): string =>
  typed.normalize('NFKC').trim().toUpperCase().replace(/[−–—]/g, '-')

/** 登记告知: who was told, when, by whom, and the answer. A worker is a code; a name is refused. */
export function NoticePanel({ cardDone, onClose, onConsented }: NoticePanelProps) {
  const { copy } = useCase()
  const notes = usePersonalNotes()
  const formId = useId()
  const [code, setCode] = useState('')
  const [at, setAt] = useState(() => localMinute(new Date()))
  const [by, setBy] = useState(() => operatorOf(copy))
  const [answer, setAnswer] = useState<boolean>()
  const [note, setNote] = useState('')
  const [said, setSaid] = useState<Sentences>({})
  const [refused, setRefused] = useState<string>()

  /** What was said of an input is over when the input changes. */
  const forget = (name: keyof Sentences) => setSaid((before) => ({ ...before, [name]: undefined }))

  const register = async () => {
    const worker = parseWorkerCode(plainCode(code))
    const toldAt = instantOfLocal(at)
    const sentences: Sentences = {
      ...(code.trim() === '' ? { code: '请写工人代码，例如 W-07。' } : {}),
      ...(code.trim() === '' || worker.ok ? {} : { code: worker.problems.map(formatProblem).join('') }),
      ...(toldAt === null ? { at: '告知时间请写成 2026-06-17 14:10 这样。' } : {}),
      ...(by.trim() === '' ? { by: '请写明是谁告知的。' } : {}),
      ...(answer === undefined ? { answer: '请选职工是否同意。' } : {}),
    }
    setSaid(sentences)
    if (!worker.ok || toldAt === null || answer === undefined || Object.keys(sentences).length > 0) return
    const kept = note.trim() === '' ? null : await notes.save(note.trim())
    if (kept?.ok === false) {
      setRefused(kept.sentence)
      return
    }
    const fields = {
      workerCode: worker.value,
      toldAt,
      toldBy: by.trim(),
      consented: answer,
      noteBlob: kept?.value ?? null,
    }
    await copy.commit(
      `登记告知 ${worker.value}：${answer ? '同意被测' : '不同意被测'}`,
      [addFact('worker-notice', crypto.randomUUID(), fields)],
      'measurement',
    )
    if (answer) onConsented(worker.value)
    else setRefused(`${worker.value} 还没有同意被测，不能开始。`)
  }

  return (
    <SidePanel
      title="登记告知"
      onClose={onClose}
      foot={
        <Button type="primary" htmlType="submit" form={formId}>
          {cardDone && answer === true ? '登记并准备测时' : '登记告知'}
        </Button>
      }
    >
      <form
        id={formId}
        className="notice-panel"
        aria-label="登记告知"
        onSubmit={(event) => {
          event.preventDefault()
          void register()
        }}
      >
        <p className="notice-panel-words">
          要说清三件事：为什么测、数用来定工价、记录里只有代码。职工可以不同意，不同意就不测。
        </p>
        <NoticeInput
          label="工人代码"
          value={code}
          onChange={(typed) => {
            setCode(typed)
            forget('code')
          }}
          placeholder="W-07"
          first
          problem={said.code}
          hint="名单留在纸上，这里只写代码。"
        />
        <NoticeInput
          label="告知时间"
          value={at}
          onChange={(typed) => {
            setAt(typed)
            forget('at')
          }}
          problem={said.at}
        />
        <NoticeInput
          label="告知人"
          value={by}
          onChange={(typed) => {
            setBy(typed)
            forget('by')
          }}
          problem={said.by}
        />
        <div role="radiogroup" aria-label="职工同意被测" className="notice-panel-answer">
          <span className="notice-panel-label">职工的答复</span>
          <Radio.Group
            value={answer}
            onChange={({ target }) => {
              setAnswer(target.value === true)
              forget('answer')
            }}
            options={[
              { value: true, label: '同意被测' },
              { value: false, label: '不同意' },
            ]}
          />
          {said.answer !== undefined && <ProblemText sentence={said.answer} />}
        </div>
        <NoticeInput
          label="说明"
          value={note}
          onChange={setNote}
          most={400}
          hint="可以不写。单独存放，可以依法删除，案卷里只有一个编号。"
        />
        {refused !== undefined && <ProblemText sentence={refused} />}
      </form>
    </SidePanel>
  )
}
