import { ExclamationCircleOutlined } from '@ant-design/icons'
import { Popover } from 'antd'
import { useRef, useState, type KeyboardEvent } from 'react'
import { Icon } from '../icon.tsx'
import { VersionChoices, type VersionWords } from './version-choices.tsx'
import './versions-mark.css'

type VersionsMarkProps = {
  readonly name: string
  readonly versions: readonly VersionWords[]
  readonly onChoose: ((index: number) => void) | undefined
}

export const versionsWords = (count: number): string => `${count === 2 ? '两' : String(count)}个版本`

/** Where the cursor goes once the mark is gone: the field it stood under. */
const fieldBeside = (mark: HTMLElement | null): HTMLElement | null =>
  mark?.closest('.field-frame-body, [data-term]')?.querySelector<HTMLElement>('input, textarea') ?? null

/** Quiet, under its field: this stands in two versions. A press lists them, and one of them can be chosen. */
export function VersionsMark({ name, versions, onChoose }: VersionsMarkProps) {
  const [open, setOpen] = useState(false)
  const mark = useRef<HTMLButtonElement>(null)
  const first = useRef<HTMLButtonElement>(null)
  const close = (event: KeyboardEvent) => {
    if (event.code !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    setOpen(false)
    mark.current?.focus()
  }
  const choose = (index: number) => {
    const field = fieldBeside(mark.current)
    setOpen(false)
    onChoose?.(index)
    field?.focus()
  }
  return (
    <Popover
      trigger="click"
      placement="bottomLeft"
      open={open}
      onOpenChange={setOpen}
      afterOpenChange={(shown) => shown && first.current?.focus()}
      destroyOnHidden
      content={
        <div className="versions-mark-list" role="group" aria-label={`${name}的版本`} onKeyDown={close}>
          <p className="versions-mark-said">
            「{name}」有{versionsWords(versions.length)}，请选一个。
          </p>
          <VersionChoices
            name={name}
            versions={versions}
            onChoose={onChoose === undefined ? undefined : choose}
            first={first}
          />
        </div>
      }
    >
      <button ref={mark} type="button" className="versions-mark" aria-expanded={open} data-versions={name}>
        <Icon of={ExclamationCircleOutlined} />
        <span className="spoken-only">{name}</span>
        <span className="versions-mark-words">{versionsWords(versions.length)}</span>
      </button>
    </Popover>
  )
}
