import { Button } from 'antd'
import type { Entry } from '../../../../shared/case/read.ts'
import type { CoefficientTableTerm } from '../../../../shared/case/terms/read-coefficient-tables.ts'
import { setFields } from '../../../../shared/case/write.ts'
import { TextField } from '../../../components/fields/text-field.tsx'
import { useVersionsMark } from '../../versions/use-versions-mark.tsx'
import { exampleOf } from '../coefficient-tables.ts'
import { ChoiceField } from '../fields/choice-field.tsx'
import { keyAfter } from '../list-keys.ts'
import { changeLabel, useTermsForm } from '../terms-form.ts'
import { CoefficientBandRow } from './coefficient-band-row.tsx'

const ways = [
  { value: 'word', label: '按名称分档' },
  { value: 'range', label: '按数量分档' },
] as const

type CoefficientTableProps = {
  readonly table: Entry<'coefficient-table'>
  /** Counted from 1. */
  readonly number: number
  readonly bands: readonly Entry<'coefficient-band'>[]
  readonly term: CoefficientTableTerm | undefined
}

/** One table: its name, how it is divided, and a coefficient for each band. */
export function CoefficientTable({ table, number, bands, term }: CoefficientTableProps) {
  const { commit, readOnly } = useTermsForm()
  const mark = useVersionsMark('setup')
  const name = (table.name ?? '').trim()
  const spoken = name === '' ? `第 ${String(number)} 张系数表` : `${name}系数`
  const bandsBy = table.bandsBy ?? 'word'
  const unit = term?.unit ?? '件'
  const set = (label: string, fields: Parameters<typeof setFields<'coefficient-table'>>[2]) =>
    commit(label, [setFields('coefficient-table', table.id, fields)])
  const addBand = () =>
    commit(`${spoken}加一档`, [
      setFields('coefficient-band', crypto.randomUUID(), { tableId: table.id, order: keyAfter(bands) }),
    ])
  return (
    <div className="terms-coefficients" role="group" aria-label={spoken}>
      <div className="terms-coefficients-head">
        <TextField
          label={`第 ${String(number)} 张系数表名称`}
          {...mark('coefficient-table', table.id, 'name')}
          value={table.name ?? ''}
          placeholder="示例 批量"
          maxLength={20}
          disabled={readOnly}
          onCommit={(next) => set(changeLabel('系数表名称', name, next.trim()), { name: next.trim() })}
        />
        <ChoiceField
          label={`${spoken}怎样分档`}
          {...mark('coefficient-table', table.id, 'bandsBy')}
          value={bandsBy}
          options={ways}
          disabled={readOnly}
          onCommit={(next) => {
            const chosen = ways.find(({ value }) => value === next)
            if (chosen !== undefined) set(`${spoken} ${chosen.label}`, { bandsBy: chosen.value })
          }}
        />
        {bandsBy === 'range' && (
          <TextField
            label={`${spoken}数量的单位`}
            {...mark('coefficient-table', table.id, 'unit')}
            value={unit}
            maxLength={8}
            disabled={readOnly}
            onCommit={(next) => set(changeLabel(`${spoken}单位`, unit, next.trim()), { unit: next.trim() })}
          />
        )}
        {!readOnly && (
          <Button
            size="small"
            type="text"
            className="terms-coefficients-remove"
            aria-label={`移除${spoken}`}
            onClick={() => set(`移除${spoken}`, { removed: true })}
          >
            移除
          </Button>
        )}
      </div>
      <table className="terms-rows" aria-label={spoken}>
        <thead>
          <tr>
            <th scope="col" colSpan={bandsBy === 'range' ? 2 : 1}>
              {bandsBy === 'range' ? `档（从多少${unit}起，不足多少${unit}）` : '档'}
            </th>
            <th scope="col" className="terms-number-head">
              系数
            </th>
            <th scope="col">
              <span className="spoken-only">移除</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {bands.map((band, index) => (
            <CoefficientBandRow
              key={band.id}
              band={band}
              row={index + 1}
              table={spoken}
              tableName={name}
              bandsBy={bandsBy}
              unit={unit}
              example={exampleOf(name)}
              problems={term?.problems.filter(({ bandId }) => bandId === band.id) ?? []}
              readOnly={readOnly}
              onSet={(label, fields) => commit(label, [setFields('coefficient-band', band.id, fields)])}
            />
          ))}
        </tbody>
      </table>
      {!readOnly && (
        <div className="terms-rows-foot">
          <Button size="small" onClick={addBand}>
            {spoken}加一档
          </Button>
        </div>
      )}
    </div>
  )
}
