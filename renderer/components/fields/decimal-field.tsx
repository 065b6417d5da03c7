import { useId, type KeyboardEvent } from 'react'
import { Input } from 'antd'
import { FieldFrame } from './field-frame.tsx'
import { describeField, type FieldLook } from './field-look.ts'
import { fieldSuffix } from './field-suffix.tsx'
import { convertFullWidth } from './full-width.ts'
import { plainEntry } from './plain-entry.ts'
import { useDraft } from './use-draft.ts'

type DecimalFieldProps = FieldLook & {
  /** A decimal string; empty where nothing is known yet. */
  readonly value: string
  /** Receives what was typed with full-width digits made plain; only entries that `check` has no sentence for. */
  readonly onCommit: (value: string) => void
  /** Told with each keystroke, where something beside the field follows what is being typed. */
  readonly onType?: (typed: string) => void
  /** The sentence for an entry that cannot be taken. The entry stays as typed, and is not committed. */
  readonly check?: (typed: string) => string | undefined
}

export function DecimalField({ value, onCommit, onType, check, ...look }: DecimalFieldProps) {
  const id = useId()
  const sentenceFor = (typed: string) => check?.(convertFullWidth(typed))
  const draft = useDraft(
    value,
    (typed) => onCommit(convertFullWidth(typed)),
    (typed) => sentenceFor(typed) === undefined,
  )
  const refusal = draft.refused ? sentenceFor(draft.shown) : undefined
  const shown: FieldLook = { ...look, ...(refusal === undefined ? {} : { problem: refusal }) }
  const refused = shown.problem !== undefined

  const answerKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.code === 'Escape' && draft.typing) {
      event.preventDefault()
      draft.drop()
    } else if (event.code === 'Enter' || event.code === 'NumpadEnter') draft.finish()
  }
  return (
    <FieldFrame id={id} look={shown}>
      <Input
        {...describeField(id, shown)}
        {...draft.marks}
        className={refused ? 'field-control field-decimal field-refused' : 'field-control field-decimal'}
        inputMode="decimal"
        autoComplete="off"
        value={draft.shown}
        suffix={fieldSuffix(look)}
        {...plainEntry((typed) => {
          draft.type(typed)
          onType?.(convertFullWidth(typed))
        })}
        onBlur={draft.finish}
        onKeyDown={answerKey}
      />
    </FieldFrame>
  )
}
