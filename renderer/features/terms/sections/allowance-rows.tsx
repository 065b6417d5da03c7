import { Button } from 'antd'
import type { Entry } from '../../../../shared/case/read.ts'
import type { FieldsOf } from '../../../../shared/case/record-kinds.ts'
import { setFields } from '../../../../shared/case/write.ts'
import { percentOfRatio, ratioOfPercent } from '../../../../shared/terms/percent.ts'
import { DecimalField } from '../../../components/fields/decimal-field.tsx'
import { TextField } from '../../../components/fields/text-field.tsx'
import { ProblemText } from '../../../components/problem-text.tsx'
import { useVersionsMark } from '../../versions/use-versions-mark.tsx'
import { sumAllowance } from '../allowance-total.ts'
import { decimalEntry } from '../fields/decimal-entry.ts'
import { checkAllowancePercent, withoutPercentSign } from '../fields/field-checks.ts'
import { keyAfter } from '../list-keys.ts'
import { changeLabel, useTermsForm } from '../terms-form.ts'
import { RemoveRowCell } from './remove-row-cell.tsx'

type Part = Entry<'allowance-part'>
type AllowanceRowsProps = {
  readonly base: 'normal-time' | 'shift-time'
  readonly parts: readonly Part[]
}

/** What allowances are usually given for; a name only, never a percentage. */
const usualNames = ['个人需要', '疲劳', '作业停顿'] as const

const percentShown = ({ ratio }: Part): string =>
  ratio === null || ratio === undefined ? '' : percentOfRatio(ratio)

export function AllowanceRows({ base, parts }: AllowanceRowsProps) {
  const { commit, suggested, readOnly } = useTermsForm()
  const sum = sumAllowance(parts, base)
  const write = (label: string, id: string, fields: FieldsOf<'allowance-part'>) => {
    const part = setFields('allowance-part', id, fields)
    const baseIsOpen = suggested.includes('allowance')
    commit(label, baseIsOpen ? [part, setFields('terms', 'terms', { allowanceBase: base })] : [part])
  }
  const add = (name: string) => write(`加宽放 ${name}`, crypto.randomUUID(), { name, order: keyAfter(parts) })
  const unused = usualNames.filter((name) => !parts.some((part) => part.name === name))
  return (
    <div className="terms-allowances" data-term="allowance">
      {parts.length > 0 && (
        <table className="terms-rows" aria-label="宽放">
          <thead>
            <tr>
              <th scope="col">项目</th>
              <th scope="col" className="terms-number-head">
                宽放率
              </th>
              <th scope="col">
                <span className="spoken-only">移除</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {parts.map((part, index) => (
              <AllowanceRow
                key={part.id}
                part={part}
                row={index + 1}
                base={base}
                readOnly={readOnly}
                onSet={(label, fields) => write(label, part.id, fields)}
              />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">合计</th>
              <td className="terms-number-cell">
                <b className="terms-figure">{sum.kind === 'sum' ? sum.percent : '—'}</b>
              </td>
              <td className="terms-quiet">{sum.kind === 'sum' ? sum.factor : ''}</td>
            </tr>
          </tfoot>
        </table>
      )}
      {sum.kind === 'wrong' && <ProblemText sentence={sum.sentence} />}
      {!readOnly && (
        <div className="terms-rows-foot">
          {unused.map((name) => (
            <Button key={name} size="small" onClick={() => add(name)}>
              加{name}
            </Button>
          ))}
          <Button size="small" onClick={() => add('')}>
            加别的宽放
          </Button>
        </div>
      )}
    </div>
  )
}

type AllowanceRowProps = {
  readonly part: Part
  readonly row: number
  readonly base: 'normal-time' | 'shift-time'
  readonly readOnly: boolean
  readonly onSet: (label: string, fields: FieldsOf<'allowance-part'>) => void
}

function AllowanceRow({ part, row, base, readOnly, onSet }: AllowanceRowProps) {
  const mark = useVersionsMark('setup')
  const name = part.name ?? ''
  const spoken = name === '' ? `宽放第 ${String(row)} 项` : name
  const percent = percentShown(part)
  const commitPercent = (typed: string) => {
    const given = decimalEntry(withoutPercentSign(typed))
    if (given === null) return
    onSet(changeLabel(`${spoken}宽放`, percent, `${given}%`), { ratio: ratioOfPercent(given) })
  }
  return (
    <tr>
      <td>
        <TextField
          label={`宽放第 ${String(row)} 项名称`}
          {...mark('allowance-part', part.id, 'name')}
          value={name}
          maxLength={40}
          disabled={readOnly}
          onCommit={(next) => onSet(changeLabel('宽放项目', name, next.trim()), { name: next.trim() })}
        />
      </td>
      <td className="terms-number-cell">
        <DecimalField
          label={`${spoken} 宽放率`}
          unit="%"
          {...mark('allowance-part', part.id, 'ratio')}
          value={percent}
          disabled={readOnly}
          check={(typed) => checkAllowancePercent(typed, base)}
          onCommit={commitPercent}
        />
      </td>
      <RemoveRowCell
        spoken={spoken}
        readOnly={readOnly}
        onRemove={() => onSet(`移除宽放 ${spoken}`, { removed: true })}
      />
    </tr>
  )
}
