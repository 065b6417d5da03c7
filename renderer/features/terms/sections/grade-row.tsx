import { Button } from 'antd'
import type { KeyboardEvent } from 'react'
import type { Entry } from '../../../../shared/case/read.ts'
import type { FieldsOf } from '../../../../shared/case/record-kinds.ts'
import { DecimalField } from '../../../components/fields/decimal-field.tsx'
import { padded } from '../../../components/column-decimals.ts'
import { TextField } from '../../../components/fields/text-field.tsx'
import { Figure } from '../../../components/figure.tsx'
import { ProblemText } from '../../../components/problem-text.tsx'
import { useVersionsMark } from '../../versions/use-versions-mark.tsx'
import { decimalEntry } from '../fields/decimal-entry.ts'
import { checkCoefficient } from '../fields/field-checks.ts'
import type { GradeLine } from '../grade-lines.ts'
import { useTermFigure } from '../term-figure.ts'
import { changeLabel } from '../terms-form.ts'

type GradeRowProps = {
  readonly grade: Entry<'work-grade'>
  /** Counted from 1. */
  readonly row: number
  readonly last: boolean
  readonly line: GradeLine | undefined
  /** Of the column of hourly standards. */
  readonly decimals: number
  readonly readOnly: boolean
  readonly onSet: (label: string, fields: FieldsOf<'work-grade'>) => void
  readonly onMove: (by: -1 | 1) => void
}

export function GradeRow({ grade, row, last, line, decimals, readOnly, onSet, onMove }: GradeRowProps) {
  const mark = useVersionsMark('setup')
  const { shown, open } = useTermFigure()
  const name = grade.name ?? ''
  const spoken = name === '' ? `第 ${String(row)} 级` : name
  const moveByKey = (event: KeyboardEvent) => {
    if (!event.altKey || (event.code !== 'ArrowUp' && event.code !== 'ArrowDown')) return
    event.preventDefault()
    onMove(event.code === 'ArrowUp' ? -1 : 1)
  }
  return (
    <>
      <tr onKeyDown={moveByKey}>
        <td>
          <TextField
            label={`第 ${String(row)} 级名称`}
            {...mark('work-grade', grade.id, 'name')}
            value={name}
            maxLength={20}
            neverEmpty="工序等级要有名称，还是原来的名称。"
            disabled={readOnly}
            onCommit={(next) => onSet(changeLabel('工序等级名称', name, next.trim()), { name: next.trim() })}
          />
        </td>
        <td className="terms-number-cell">
          <DecimalField
            label={`${spoken}系数`}
            {...mark('work-grade', grade.id, 'coefficient')}
            value={grade.coefficient ?? ''}
            disabled={readOnly}
            check={(typed) => checkCoefficient(typed, row, name)}
            onCommit={(next) =>
              onSet(changeLabel(`${spoken}系数`, grade.coefficient, next), {
                coefficient: decimalEntry(next),
              })
            }
          />
        </td>
        <td className="terms-number-cell">
          <Figure
            value={line?.hourlyYuan === undefined ? undefined : padded(line.hourlyYuan, decimals)}
            label={`${spoken}小时标准`}
            onOpen={() => open({ kind: 'hourly-standard', gradeId: grade.id })}
            open={shown?.kind === 'hourly-standard' && shown.gradeId === grade.id}
          />
        </td>
        <td className="terms-rows-acts">
          {!readOnly && (
            <>
              {row > 1 && (
                <Button size="small" type="text" aria-label={`上移${spoken}`} onClick={() => onMove(-1)}>
                  上移
                </Button>
              )}
              {!last && (
                <Button size="small" type="text" aria-label={`下移${spoken}`} onClick={() => onMove(1)}>
                  下移
                </Button>
              )}
              <Button
                size="small"
                type="text"
                aria-label={`移除${spoken}`}
                onClick={() => onSet(`移除工序等级 ${spoken}`, { removed: true })}
              >
                移除
              </Button>
            </>
          )}
        </td>
      </tr>
      {line?.advice !== undefined && (
        <tr className="terms-rows-said">
          <td colSpan={4}>
            <ProblemText tone="todo" sentence={line.advice} />
          </td>
        </tr>
      )}
    </>
  )
}
