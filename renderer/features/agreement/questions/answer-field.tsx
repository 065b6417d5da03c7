import { useId, type ChangeEvent, type KeyboardEvent, type Ref } from 'react'
import { Input, Select } from 'antd'
import type { InputRef } from 'antd'
import type { QuestionField } from '../../../../shared/agreement/question.ts'
import { plainEntry } from '../../../components/fields/plain-entry.ts'

type AnswerFieldProps = {
  readonly field: QuestionField
  readonly value: string
  readonly onChange: (value: string) => void
  readonly problem: string | undefined
  readonly saidId: string
  readonly first?: Ref<InputRef>
  readonly onKeyDown: (event: KeyboardEvent) => void
}

const unitOf = (field: QuestionField): string =>
  'unit' in field ? field.unit : field.kind === 'percent' ? '%' : ''

/** A number is as wide as a number, words take the room there is. */
const widthOf = (field: QuestionField): string =>
  field.kind === 'words' ? 'wide' : field.kind === 'date' ? 'date' : field.kind

/** One field of an answer, standing in the sentence it completes. */
export function AnswerField({ field, value, onChange, problem, saidId, first, onKeyDown }: AnswerFieldProps) {
  const id = useId()
  const refused = problem !== undefined
  const described = { id, 'aria-invalid': refused, 'aria-describedby': saidId }
  return (
    <span className="answer-field">
      <label className="answer-field-label" htmlFor={id}>
        {field.label}
      </label>
      {field.kind === 'choice' ? (
        <Select
          {...described}
          className="answer-control answer-choice"
          value={value === '' ? null : value}
          options={field.options.map((option) => ({ value: option, label: option }))}
          onChange={(chosen: string) => onChange(chosen)}
          onKeyDown={onKeyDown}
        />
      ) : (
        <Input
          {...described}
          {...(first === undefined ? {} : { ref: first })}
          className={`answer-control answer-${widthOf(field)}${refused ? ' answer-refused' : ''}`}
          autoComplete="off"
          maxLength={field.kind === 'words' ? field.longest : 60}
          placeholder={field.kind === 'date' ? '2014-08-01' : ''}
          value={value}
          {...(field.kind === 'words'
            ? { onChange: (event: ChangeEvent<HTMLInputElement>) => onChange(event.target.value) }
            : plainEntry(onChange))}
          onKeyDown={onKeyDown}
        />
      )}
      {unitOf(field) !== '' && <span className="answer-field-unit">{unitOf(field)}</span>}
    </span>
  )
}
