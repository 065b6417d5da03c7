import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  CloseCircleOutlined,
  ExclamationCircleOutlined,
} from '@ant-design/icons'
import { Icon } from '../../../components/icon.tsx'
import type { ExportWords } from './use-export.ts'

export type CheckRow = {
  readonly key: string
  readonly state: 'ok' | 'todo' | 'refused' | 'waiting'
  readonly words: string
  readonly note: string
}

type ExportChecksProps = { readonly rows: readonly CheckRow[]; readonly exported: ExportWords | undefined }

const marks = {
  ok: <Icon of={CheckCircleOutlined} className="check-mark check-ok" label="好" />,
  todo: <Icon of={ExclamationCircleOutlined} className="check-mark check-todo" label="待办" />,
  refused: <Icon of={CloseCircleOutlined} className="check-mark check-refused" label="不行" />,
  waiting: <Icon of={ClockCircleOutlined} className="check-mark" label="正在查" />,
} as const

/** 导出前核对, and after an export what came of it. */
export function ExportChecks({ rows, exported }: ExportChecksProps) {
  return (
    <section className="agreement-card" aria-label="导出前核对" data-region="checks">
      <div className="agreement-card-head">
        <h2 className="agreement-card-title">导出前核对</h2>
      </div>
      <ul className="check-list">
        {rows.map(({ key, state, words, note }) => (
          <li key={key} className="check-row">
            {marks[state]}
            <span className="check-words">{words}</span>
            <span className="check-note">{note}</span>
          </li>
        ))}
      </ul>
      <p
        className={`check-exported${exported?.kind === 'refused' ? ' check-exported-refused' : ''}`}
        role="status"
      >
        {exported?.sentence ?? ''}
      </p>
    </section>
  )
}
