import { useState, type KeyboardEvent } from 'react'
import { Input } from 'antd'

type RenameFieldProps = {
  readonly name: string
  readonly onRename: (name: string) => void
  readonly onEnd: () => void
}

/** Enter or leaving the field hands over what was written, an empty name too; Esc keeps the old one. */
export function RenameField({ name, onRename, onEnd }: RenameFieldProps) {
  const [draft, setDraft] = useState(name)
  const finish = () => {
    const next = draft.trim()
    if (next !== name) onRename(next)
    onEnd()
  }
  const answerKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.code === 'Enter' || event.code === 'NumpadEnter') finish()
    else if (event.code === 'Escape') onEnd()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <Input
      className="library-rename"
      size="small"
      aria-label="案卷名称"
      autoFocus
      maxLength={60}
      value={draft}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setDraft(event.target.value)}
      onKeyDown={answerKey}
      onBlur={finish}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
    />
  )
}
