import { Button } from 'antd'
import { listRecords } from '../../../../shared/case/read.ts'
import { readCoefficientTables } from '../../../../shared/case/terms/read-coefficient-tables.ts'
import { useCase } from '../../step/case-context.ts'
import { addTable, usualTables } from '../coefficient-tables.ts'
import { FormSection } from '../fields/form-section.tsx'
import { useTermsForm } from '../terms-form.ts'
import { CoefficientTable } from './coefficient-table.tsx'

/** 系数表: what multiplies a price beside the grade of the work: 批量, 面料, 尺码, 款式. */
export function CoefficientSection() {
  const { copy, state } = useCase()
  const { readOnly } = useTermsForm()
  const tables = listRecords(state, 'coefficient-table')
  const read = readCoefficientTables(state)
  const unused = usualTables.filter(({ name }) => !tables.some((table) => table.name === name))
  const add = (name: string, bandsBy: 'word' | 'range') => {
    void copy.commitFrom(
      (now) => ({
        label: name === '' ? '加系数表' : `加${name}系数表`,
        operations: addTable(now, { name, bandsBy }),
      }),
      'setup',
    )
  }
  return (
    <FormSection
      title="系数表"
      why="批量小、面料难做的，工价可以乘一个约定的系数。没有约定就空着，工价不变。"
    >
      {tables.map((table, index) => (
        <CoefficientTable
          key={table.id}
          table={table}
          number={index + 1}
          bands={listRecords(state, 'coefficient-band').filter(({ tableId }) => tableId === table.id)}
          term={read.find(({ tableId }) => tableId === table.id)}
        />
      ))}
      {!readOnly && (
        <div className="terms-rows-foot">
          {unused.map(({ name, bandsBy }) => (
            <Button key={name} size="small" onClick={() => add(name, bandsBy)}>
              加{name}系数
            </Button>
          ))}
          <Button size="small" onClick={() => add('', 'word')}>
            加别的系数表
          </Button>
        </div>
      )}
      {tables.length > 0 && (
        <p className="terms-quiet">
          每一款、每一行用哪一档，在“定额与工价”里选。改了系数，已达成的行要复测。
        </p>
      )}
    </FormSection>
  )
}
