import type { Entry } from '../../../../shared/case/read.ts'
import type { FieldsOf } from '../../../../shared/case/record-kinds.ts'
import type { Problem } from '../../../../shared/problems/problem.ts'
import { formatProblem } from '../../../../shared/text/problems/format-problem.ts'
import { DecimalField } from '../../../components/fields/decimal-field.tsx'
import { TextField } from '../../../components/fields/text-field.tsx'
import { ProblemText } from '../../../components/problem-text.tsx'
import { useVersionsMark } from '../../versions/use-versions-mark.tsx'
import { decimalEntry } from '../fields/decimal-entry.ts'
import { checkBandCoefficient, checkBandEnd } from '../fields/field-checks.ts'
import { changeLabel } from '../terms-form.ts'
import { RemoveRowCell } from './remove-row-cell.tsx'

type CoefficientBandRowProps = {
  readonly band: Entry<'coefficient-band'>
  /** Counted from 1. */
  readonly row: number
  /** 批量系数, as it is spoken. */
  readonly table: string
  readonly tableName: string
  readonly bandsBy: 'word' | 'range'
  readonly unit: string
  readonly example: string
  readonly problems: readonly Problem[]
  readonly readOnly: boolean
  readonly onSet: (label: string, fields: FieldsOf<'coefficient-band'>) => void
}

/** One band of a coefficient table: the word or the numbers it is for, and its coefficient. */
export function CoefficientBandRow(props: CoefficientBandRowProps) {
  const { band, row, table, tableName, bandsBy, unit, example, problems, readOnly, onSet } = props
  const mark = useVersionsMark('setup')
  const spoken = `${table}第 ${String(row)} 档`
  const end = (field: 'from' | 'below', label: string, placeholder: string) => (
    <td className="terms-number-cell">
      <DecimalField
        label={`${spoken}${label}`}
        unit={unit}
        placeholder={placeholder}
        {...mark('coefficient-band', band.id, field)}
        value={band[field] ?? ''}
        disabled={readOnly}
        check={(typed) => {
          const above = field === 'below' ? (band.from ?? null) : null
          return checkBandEnd(typed, field, { table: tableName, row, above })
        }}
        onCommit={(next) =>
          onSet(changeLabel(`${spoken}${label}`, band[field], next), { [field]: decimalEntry(next) })
        }
      />
    </td>
  )
  return (
    <>
      <tr>
        {bandsBy === 'range' ? (
          <>
            {end('from', '起点', row === 1 ? '示例 1' : '')}
            {end('below', '不足', '没有上限')}
          </>
        ) : (
          <td>
            <TextField
              label={`${spoken}名称`}
              {...mark('coefficient-band', band.id, 'name')}
              value={band.name ?? ''}
              placeholder={row === 1 ? example : ''}
              maxLength={20}
              disabled={readOnly}
              onCommit={(next) =>
                onSet(changeLabel(`${spoken}名称`, band.name, next.trim()), { name: next.trim() })
              }
            />
          </td>
        )}
        <td className="terms-number-cell">
          <DecimalField
            label={`${spoken}系数`}
            placeholder={row === 1 ? '示例 1.10' : ''}
            {...mark('coefficient-band', band.id, 'coefficient')}
            value={band.coefficient ?? ''}
            disabled={readOnly}
            check={(typed) => checkBandCoefficient(typed, tableName, row)}
            onCommit={(next) =>
              onSet(changeLabel(`${spoken}系数`, band.coefficient, next), { coefficient: decimalEntry(next) })
            }
          />
        </td>
        <RemoveRowCell
          spoken={spoken}
          readOnly={readOnly}
          onRemove={() => onSet(`移除${spoken}`, { removed: true })}
        />
      </tr>
      {problems.length > 0 && (
        <tr className="terms-rows-said">
          <td colSpan={4}>
            <ProblemText tone="todo" sentence={problems.map(formatProblem).join('')} />
          </td>
        </tr>
      )}
    </>
  )
}
