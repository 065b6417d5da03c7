import { useId } from 'react'
import { Select } from 'antd'
import { FieldFrame } from '../../../components/fields/field-frame.tsx'
import { describeField, type FieldLook } from '../../../components/fields/field-look.ts'
import { useHandedOver } from '../../../components/fields/use-handed-over.ts'

type ChoiceFieldProps = FieldLook & {
  /** Empty where nothing is chosen yet. */
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly onCommit: (value: string) => void
  /** So many that typing finds one faster than the eye. */
  readonly searched?: boolean
}

/** One of a few; arrows and Enter choose. */
export function ChoiceField({ value, options, onCommit, searched, ...look }: ChoiceFieldProps) {
  const id = useId()
  const [shown, handOver] = useHandedOver(value)
  const { placeholder, disabled, ...described } = describeField(id, look)
  return (
    <FieldFrame id={id} look={look}>
      <Select
        {...described}
        className="field-choice"
        disabled={disabled}
        placeholder={placeholder}
        value={shown === '' ? null : shown}
        options={options.map((option) => ({ ...option }))}
        {...(searched === true
          ? { showSearch: { optionFilterProp: 'label' }, notFoundContent: '没有这个选项' }
          : {})}
        onChange={(chosen: string) => {
          handOver(chosen)
          onCommit(chosen)
        }}
      />
    </FieldFrame>
  )
}
