import { Input } from 'antd'
import { useId } from 'react'
import { FieldFrame } from '../../../components/fields/field-frame.tsx'

type NoticeInputProps = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly placeholder?: string
  readonly hint?: string
  readonly problem?: string | undefined
  readonly most?: number
  /** Where typing begins when the form opens. */
  readonly first?: boolean
}

/** A field of a form that is registered as a whole, so what is typed is kept by the form. */
export function NoticeInput({
  label,
  value,
  onChange,
  placeholder,
  hint,
  problem,
  most = 40,
  first = false,
}: NoticeInputProps) {
  const id = useId()
  const look = {
    label,
    ...(hint === undefined ? {} : { hint }),
    ...(problem === undefined ? {} : { problem }),
  }
  return (
    <FieldFrame id={id} look={look}>
      <Input
        id={id}
        autoFocus={first}
        autoComplete="off"
        className={problem === undefined ? 'field-control' : 'field-control field-refused'}
        aria-invalid={problem !== undefined}
        value={value}
        maxLength={most}
        placeholder={placeholder ?? ''}
        onChange={({ target }) => onChange(target.value)}
      />
    </FieldFrame>
  )
}
