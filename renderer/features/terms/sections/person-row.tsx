import { Radio } from 'antd'
import { useEffect, useRef } from 'react'
import type { Entry } from '../../../../shared/case/read.ts'
import type { FieldsOf } from '../../../../shared/case/record-kinds.ts'
import { TextField } from '../../../components/fields/text-field.tsx'
import { ProblemText } from '../../../components/problem-text.tsx'
import { useVersionsMark } from '../../versions/use-versions-mark.tsx'
import { DateField } from '../fields/date-field.tsx'
import { changeLabel } from '../terms-form.ts'
import { RemoveRowCell } from './remove-row-cell.tsx'

const mandateEnds = [
  { field: 'mandateFrom', name: '授权自' },
  { field: 'mandateUntil', name: '授权至' },
] as const

/** 授权自 2026-01-01，授权至 2025-12-31，先后反了。 */
export const mandateAdvice = ({
  mandateFrom,
  mandateUntil,
}: Pick<Entry<'representative'>, 'mandateFrom' | 'mandateUntil'>): string | undefined =>
  mandateFrom && mandateUntil && mandateUntil < mandateFrom
    ? `授权自 ${mandateFrom}，授权至 ${mandateUntil}，先后反了，请核对。`
    : undefined

type PersonRowProps = {
  readonly person: Entry<'representative'>
  readonly spoken: string
  readonly readOnly: boolean
  /** Just added: its name is what comes next. */
  readonly takesFocus: boolean
  readonly onAppoint: () => void
  readonly onSet: (label: string, fields: FieldsOf<'representative'>) => void
}

/** One representative, with the days of the mandate where the parties named them. */
export function PersonRow({ person, spoken, readOnly, takesFocus, onAppoint, onSet }: PersonRowProps) {
  const nameCell = useRef<HTMLTableCellElement>(null)
  useEffect(() => {
    if (takesFocus) nameCell.current?.querySelector('input')?.focus()
  }, [takesFocus])
  const mark = useVersionsMark('setup')
  const advice = mandateAdvice(person)
  return (
    <>
      <tr>
        <td className="terms-rows-chief">
          <Radio
            checked={person.chief === true}
            disabled={readOnly}
            aria-label={`${spoken} 首席代表`}
            onChange={onAppoint}
          />
          {mark('representative', person.id, 'chief').mark}
        </td>
        <td ref={nameCell}>
          <TextField
            label={`${spoken} 姓名`}
            {...mark('representative', person.id, 'name')}
            value={person.name ?? ''}
            maxLength={40}
            disabled={readOnly}
            onCommit={(next) =>
              onSet(changeLabel(`${spoken}姓名`, person.name, next.trim()), { name: next.trim() })
            }
          />
        </td>
        <td>
          <TextField
            label={`${spoken} 职务`}
            {...mark('representative', person.id, 'post')}
            value={person.post ?? ''}
            maxLength={60}
            disabled={readOnly}
            onCommit={(next) =>
              onSet(changeLabel(`${spoken}职务`, person.post, next.trim()), { post: next.trim() })
            }
          />
        </td>
        {mandateEnds.map(({ field, name }) => (
          <td key={field}>
            <DateField
              label={`${spoken} ${name}`}
              placeholder="年-月-日"
              optional
              {...mark('representative', person.id, field)}
              value={person[field] ?? ''}
              disabled={readOnly}
              onCommit={(next) =>
                onSet(changeLabel(`${spoken}${name}`, person[field], next), {
                  [field]: next === '' ? null : next,
                })
              }
            />
          </td>
        ))}
        <RemoveRowCell
          spoken={spoken}
          readOnly={readOnly}
          onRemove={() => onSet(`移除${spoken}`, { removed: true })}
        />
      </tr>
      {advice !== undefined && (
        <tr className="terms-rows-said">
          <td colSpan={6}>
            <ProblemText sentence={advice} />
          </td>
        </tr>
      )}
    </>
  )
}
