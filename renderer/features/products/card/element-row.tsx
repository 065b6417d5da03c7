import type { KeyboardEvent } from 'react'
import { ArrowDownOutlined, ArrowUpOutlined, CloseOutlined } from '@ant-design/icons'
import { Icon } from '../../../components/icon.tsx'
import { useDraft } from '../../../components/fields/use-draft.ts'
import { tidyWords } from '../../../../shared/product/operation-words.ts'

type ElementRowProps = {
  readonly number: number
  readonly name: string
  readonly breakPoint: string
  readonly readOnly: boolean
  readonly onName: (name: string) => void
  readonly onBreakPoint: (breakPoint: string) => void
  /** Enter in the last field: the next row is only coming into being. */
  readonly onEnd: () => void
  /** A row that is still blank can neither move nor be taken out. */
  readonly onMove?: (by: -1 | 1) => void
  readonly onRemove?: () => void
}

type WordInputProps = {
  readonly label: string
  readonly value: string
  readonly placeholder: string
  readonly maxLength: number
  readonly readOnly: boolean
  readonly onCommit: (words: string) => void
  readonly onEnd: () => void
}

function WordInput({ label, value, placeholder, maxLength, readOnly, onCommit, onEnd }: WordInputProps) {
  const draft = useDraft(value, (words) => onCommit(tidyWords(words)))
  const answerKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.code === 'Escape' && draft.typing) {
      event.preventDefault()
      draft.drop()
    }
    if (event.code !== 'Enter' && event.code !== 'NumpadEnter') return
    event.preventDefault()
    draft.finish()
    const fields = [...(event.currentTarget.closest('ol')?.querySelectorAll('textarea') ?? [])]
    const next = fields[fields.indexOf(event.currentTarget) + 1]
    if (next === undefined) onEnd()
    else next.focus()
  }
  return (
    <textarea
      {...draft.marks}
      className="element-input"
      rows={1}
      aria-label={label}
      value={draft.shown}
      placeholder={placeholder}
      maxLength={maxLength}
      readOnly={readOnly}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => draft.type(event.target.value)}
      onBlur={draft.finish}
      onKeyDown={answerKey}
    />
  )
}

function RowActs({ number, onMove, onRemove }: Pick<ElementRowProps, 'number' | 'onMove' | 'onRemove'>) {
  if (onMove === undefined || onRemove === undefined) return null
  return (
    <span className="element-acts">
      <button
        type="button"
        title="上移（Alt ↑）"
        aria-label={`上移第 ${String(number)} 个单元`}
        onClick={() => onMove(-1)}
      >
        <Icon of={ArrowUpOutlined} />
      </button>
      <button
        type="button"
        title="下移（Alt ↓）"
        aria-label={`下移第 ${String(number)} 个单元`}
        onClick={() => onMove(1)}
      >
        <Icon of={ArrowDownOutlined} />
      </button>
      <button type="button" title="删去" aria-label={`删去第 ${String(number)} 个单元`} onClick={onRemove}>
        <Icon of={CloseOutlined} />
      </button>
    </span>
  )
}

/** One element of the work and the break point at which the watch is pressed. */
export function ElementRow(props: ElementRowProps) {
  const { number, name, breakPoint, readOnly, onName, onBreakPoint, onEnd, onMove, onRemove } = props
  const moveByKey = (event: KeyboardEvent) => {
    if (!event.altKey || onMove === undefined || (event.code !== 'ArrowUp' && event.code !== 'ArrowDown'))
      return
    event.preventDefault()
    onMove(event.code === 'ArrowUp' ? -1 : 1)
  }
  const blank = onMove === undefined
  return (
    <li className="element-row" onKeyDown={moveByKey}>
      <span className="element-number">{number}</span>
      <WordInput
        label={`第 ${String(number)} 个单元`}
        value={name}
        placeholder={blank ? '再加一个单元' : '单元名'}
        maxLength={40}
        readOnly={readOnly}
        onCommit={onName}
        onEnd={onEnd}
      />
      <WordInput
        label={`第 ${String(number)} 个单元的分界点`}
        value={breakPoint}
        placeholder="分界点"
        maxLength={60}
        readOnly={readOnly}
        onCommit={onBreakPoint}
        onEnd={onEnd}
      />
      {!readOnly && (
        <RowActs
          number={number}
          {...(blank ? {} : { onMove, ...(onRemove === undefined ? {} : { onRemove }) })}
        />
      )}
    </li>
  )
}
