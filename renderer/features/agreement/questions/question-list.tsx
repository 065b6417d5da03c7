import { CheckCircleOutlined, ExclamationCircleOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { Icon } from '../../../components/icon.tsx'

export type ListRow = {
  readonly key: string
  readonly title: string
  /** At the right: what was answered, or the article it belongs to. */
  readonly value: string
  /** The value in the pieces a line may break between. */
  readonly parts?: readonly string[]
  readonly done: boolean
  readonly open: boolean
  readonly onPress: () => void
  /** The fields, where the row is the open one. */
  readonly form?: ReactNode
}

type QuestionListProps = {
  readonly title: string
  readonly count: string
  readonly rows: readonly ListRow[]
}

const rowClass = ({ done, open }: ListRow): string =>
  `question-row${done ? ' question-done' : ' question-todo'}${open ? ' question-open' : ''}`

/** 一问一答: every question of the text with its answer; one of them is open in place. */
export function QuestionList({ title, count, rows }: QuestionListProps) {
  return (
    <section className="agreement-card question-card" aria-label={title} data-region="questions">
      <div className="agreement-card-head">
        <h2 className="agreement-card-title">{title}</h2>
        <span className="agreement-card-note">{count}</span>
      </div>
      <ul className="question-list">
        {rows.map((row) => (
          <li key={row.key} className={rowClass(row)} data-question={row.key}>
            <button type="button" className="question-line" aria-expanded={row.open} onClick={row.onPress}>
              {row.done ? (
                <Icon of={CheckCircleOutlined} className="question-mark" label="已答" />
              ) : (
                <Icon of={ExclamationCircleOutlined} className="question-mark" label="待答" />
              )}
              <span className="question-title">{row.title}</span>
              <span className="question-value" title={row.value}>
                {(row.parts ?? [row.value]).map((part) => (
                  <span key={part} className="question-part">
                    {part}{' '}
                  </span>
                ))}
              </span>
            </button>
            {row.form}
          </li>
        ))}
      </ul>
    </section>
  )
}
