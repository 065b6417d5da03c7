import { useId, useState, type KeyboardEvent } from 'react'
import { Input } from 'antd'
import { FieldFrame } from './field-frame.tsx'
import { describeField, type FieldLook } from './field-look.ts'
import { fieldSuffix } from './field-suffix.tsx'
import { useDraft } from './use-draft.ts'
import { visibilityWords } from './visibility-words.ts'

type TextFieldProps = FieldLook & {
  readonly value: string
  readonly onCommit: (value: string) => void
  /** Grows with its text; Enter is a new line, leaving the field commits. */
  readonly multiline?: boolean
  readonly maxLength?: number
  /** Said when the field was emptied and may not be: what stood in it stands again. */
  readonly neverEmpty?: string
}

export function TextField({
  value,
  onCommit,
  multiline,
  maxLength = 200,
  neverEmpty,
  ...asked
}: TextFieldProps) {
  const id = useId()
  const draft = useDraft(value, onCommit)
  const [emptied, setEmptied] = useState(false)
  const look: FieldLook =
    emptied && neverEmpty !== undefined && !draft.typing ? { ...asked, warning: neverEmpty } : asked
  const finish = () => {
    if (draft.typing) setEmptied(neverEmpty !== undefined && draft.shown.trim() === '')
    if (draft.typing && neverEmpty !== undefined && draft.shown.trim() === '') draft.drop()
    else draft.finish()
  }
  const answerKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.code === 'Escape' && draft.typing) {
      event.preventDefault()
      draft.drop()
    } else if (event.code === 'Enter' && multiline !== true) finish()
  }
  const shared = {
    ...describeField(id, look),
    ...draft.marks,
    className: look.problem === undefined ? 'field-control' : 'field-control field-refused',
    value: draft.shown,
    maxLength,
    onBlur: finish,
    onKeyDown: answerKey,
  }
  const seen = look.visibility === undefined ? undefined : visibilityWords(look.visibility)
  return (
    <FieldFrame id={id} look={look}>
      {multiline === true ? (
        <div className={seen === undefined ? 'field-lines' : 'field-lines field-lines-tagged'}>
          <Input.TextArea {...shared} rows={1} onChange={(event) => draft.type(event.target.value)} />
          {seen !== undefined && <span className="field-visibility">{seen}</span>}
        </div>
      ) : (
        <Input {...shared} suffix={fieldSuffix(look)} onChange={(event) => draft.type(event.target.value)} />
      )}
    </FieldFrame>
  )
}
