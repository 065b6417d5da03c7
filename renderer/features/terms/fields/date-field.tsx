import { useId, type KeyboardEvent } from 'react'
import { Input } from 'antd'
import { checkDate, plainDate } from '../../../components/fields/date-entry.ts'
import { FieldFrame } from '../../../components/fields/field-frame.tsx'
import { describeField, type FieldLook } from '../../../components/fields/field-look.ts'
import { useDraft } from '../../../components/fields/use-draft.ts'

type DateFieldProps = FieldLook & {
  /** `2014-08-01`; empty where nothing is known yet. */
  readonly value: string
  readonly onCommit: (value: string) => void
  /** May be left or made empty. */
  readonly optional?: boolean
}

/** A day, typed as 2014-08-01, 2014.8.1 or ２０１４年８月１日; what is refused stays as it was typed. */
export function DateField({ value, onCommit, optional, ...look }: DateFieldProps) {
  const id = useId()
  const refusalOf = (typed: string) =>
    optional === true && typed.trim() === '' ? undefined : checkDate(typed)
  const draft = useDraft(
    value,
    (typed) => onCommit(plainDate(typed)),
    (typed) => refusalOf(typed) === undefined,
  )
  const refusal = draft.refused ? refusalOf(draft.shown) : undefined
  const shown: FieldLook = { ...look, ...(refusal === undefined ? {} : { problem: refusal }) }
  const answerKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.code !== 'Escape' || !draft.typing) return
    event.preventDefault()
    draft.drop()
  }
  return (
    <FieldFrame id={id} look={shown}>
      <Input
        {...describeField(id, shown)}
        {...draft.marks}
        className={shown.problem === undefined ? 'field-control' : 'field-control field-refused'}
        autoComplete="off"
        maxLength={20}
        value={draft.shown}
        onChange={(event) => draft.type(event.target.value)}
        onBlur={draft.finish}
        onKeyDown={answerKey}
      />
    </FieldFrame>
  )
}
