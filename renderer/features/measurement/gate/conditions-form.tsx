import { Checkbox } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { conditionFields, type ConditionField } from '../../../../shared/case/measurement/conditions.ts'
import type { Entry } from '../../../../shared/case/read.ts'
import { setFields } from '../../../../shared/case/write.ts'
import { DecimalField } from '../../../components/fields/decimal-field.tsx'
import { moveOnByEnter } from '../../../components/fields/move-on-by-enter.ts'
import { TextField } from '../../../components/fields/text-field.tsx'
import { useCase } from '../../step/case-context.ts'
import { parseWholeCount, wholeCountSentence } from './whole-count.ts'
import { conditionHints, conditionNames } from './condition-words.ts'

type ConditionsFormProps = {
  readonly study: Entry<'time-study'>
  /** What the acts are named after: `合侧缝 W-07`. */
  readonly name: string
  readonly place: string
  readonly closed: boolean
}

const isCount = (field: ConditionField): field is 'daysOnLine' | 'piecesMade' =>
  field === 'daysOnLine' || field === 'piecesMade'

const longest: Partial<Readonly<Record<ConditionField, number>>> = {
  countingUnit: 8,
  fabric: 60,
  machine: 60,
  attachments: 60,
  qualityPassed: 60,
}

/** 测时条件: what must be written down, or the study cannot be defended. Before or after timing. */
export function ConditionsForm({ study, name, place, closed }: ConditionsFormProps) {
  const { copy } = useCase()
  const [ticked, setTicked] = useState<boolean>()
  const chosen = study.chosenByBoth === true
  // Once the record says so too, the record counts: undo shows here.
  if (ticked !== undefined && ticked === chosen) setTicked(undefined)
  const commit = (words: string, fields: Parameters<typeof setFields<'time-study'>>[2]) =>
    void copy.commit(`${name} ${words}`, [setFields('time-study', study.id, fields)], place)
  const form = useRef<HTMLDivElement>(null)
  // Who comes here by the keyboard begins with what is still open; a focus that was set before is left alone.
  useEffect(() => {
    if (document.activeElement !== document.body) return
    const inputs = [
      ...(form.current?.querySelectorAll<HTMLInputElement>('input:not([type="checkbox"])') ?? []),
    ]
    inputs.find(({ value, disabled }) => value === '' && !disabled)?.focus()
  }, [])
  return (
    <div
      ref={form}
      className="conditions-form"
      role="group"
      aria-label="测时条件"
      onKeyDownCapture={moveOnByEnter}
    >
      {conditionFields.map((field) =>
        isCount(field) ? (
          <DecimalField
            key={field}
            label={conditionNames[field]}
            unit={field === 'daysOnLine' ? '天' : '件'}
            value={study[field] ?? ''}
            disabled={closed}
            check={(typed) => wholeCountSentence(typed, conditionNames[field])}
            onCommit={(typed) => {
              const count = parseWholeCount(typed)
              if (count !== undefined) commit(`${conditionNames[field]} ${typed}`, { [field]: count })
            }}
          />
        ) : (
          <TextField
            key={field}
            label={conditionNames[field]}
            value={study[field] ?? ''}
            maxLength={longest[field] ?? 40}
            disabled={closed}
            placeholder={conditionHints[field] ?? ''}
            onCommit={(typed) => commit(`${conditionNames[field]} ${typed}`, { [field]: typed.trim() })}
          />
        ),
      )}
      <Checkbox
        className="conditions-form-whole"
        checked={ticked ?? chosen}
        disabled={closed}
        onChange={({ target }) => {
          setTicked(target.checked)
          commit(target.checked ? '被测工人双方共同选定' : '被测工人还没有双方选定', {
            chosenByBoth: target.checked,
          })
        }}
      >
        被测工人由双方共同选定（快、中、慢都要有）
      </Checkbox>
    </div>
  )
}
