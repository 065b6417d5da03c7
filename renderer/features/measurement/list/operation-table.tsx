import { CheckOutlined, ExclamationCircleOutlined } from '@ant-design/icons'
import { useEffect, useRef } from 'react'
import { Icon } from '../../../components/icon.tsx'
import type { OperationRow } from '../../../../shared/case/measurement/operation-row.ts'
import { CountedIn } from '../../../components/table/counted-in.tsx'
import { DataTable } from '../../../components/table/data-table.tsx'
import { commonUnit } from '../../../components/table/common-unit.ts'
import { figureWords } from '../../../components/figure-words.ts'
import { countingUnitOf } from '../../derivation/figure-context.ts'
import { useCase } from '../../step/case-context.ts'
import { StatusMark } from '../status-mark.tsx'
import { statusLookOf } from '../status-words.ts'

type OperationTableProps = {
  readonly rows: readonly OperationRow[]
  readonly selectedId: string
  readonly onSelect: (operationId: string) => void
  readonly onOpen: (row: OperationRow) => void
}

export function OperationTable({ rows, selectedId, onSelect, onOpen }: OperationTableProps) {
  const { state } = useCase()
  const unitOf = ({ operation }: OperationRow) => countingUnitOf(state, operation.id)
  const headUnit = commonUnit(rows.map(unitOf), '件')
  return (
    <DataTable label="工序与测时">
      <thead>
        <tr>
          <th scope="col" className="data-table-number">
            序号
          </th>
          <th scope="col">工序</th>
          <th scope="col">方法卡</th>
          <th scope="col">告知</th>
          <th scope="col" className="data-table-number">
            已测
            <br />
            读数
          </th>
          <th scope="col" className="data-table-number">
            需测
            <br />
            读数
          </th>
          <th scope="col" className="data-table-number">
            标准工时
            <br />
            秒/{headUnit}
          </th>
          <th scope="col">状态</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <TableRow
            key={row.operation.id}
            row={row}
            countingUnit={unitOf(row)}
            headUnit={headUnit}
            selected={row.operation.id === selectedId}
            onSelect={() => onSelect(row.operation.id)}
            onOpen={() => onOpen(row)}
          />
        ))}
      </tbody>
    </DataTable>
  )
}

type TableRowProps = {
  readonly row: OperationRow
  readonly countingUnit: string
  readonly headUnit: string
  readonly selected: boolean
  readonly onSelect: () => void
  readonly onOpen: () => void
}

function TableRow({ row, countingUnit, headUnit, selected, onSelect, onOpen }: TableRowProps) {
  const { operation, number, measured, readings, needed, time } = row
  const element = useRef<HTMLTableRowElement>(null)
  useEffect(() => {
    if (selected) element.current?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  return (
    <tr
      ref={element}
      tabIndex={selected ? 0 : -1}
      aria-current={selected ? 'true' : undefined}
      className="operation-table-row"
      onClick={onSelect}
      onDoubleClick={onOpen}
    >
      <td className="data-table-number data-table-quiet">{number}</td>
      <td className="operation-table-name counted-in-name">
        {operation.name ?? ''}
        <CountedIn unit={countingUnit} headUnit={headUnit} />
      </td>
      <td>
        <CardCell row={row} />
      </td>
      <td>
        <NoticeCell row={row} />
      </td>
      <td className="data-table-number" title={countWords(readings, measured)}>
        {readings === 0 ? '—' : readings}
      </td>
      <td className="data-table-number data-table-quiet">{needed ?? '—'}</td>
      <td className="data-table-number data-table-strong">{figureWords(time.seconds ?? undefined)}</td>
      <td>
        <StatusMark {...statusLookOf(row)} />
      </td>
    </tr>
  )
}

/** Why 已测 is more than the complete cycles; undefined where it is not. */
const countWords = (readings: number, cycles: number): string | undefined =>
  readings === cycles
    ? undefined
    : `按要得最多的单元数，和复核时一样：${String(readings)} 个读数；完整的周程 ${String(cycles)} 个。`

const gapWords: Readonly<Record<OperationRow['method']['gaps'][number], string>> = {
  start: '缺起点',
  end: '缺终点',
  elements: '缺单元',
  'element-name': '缺单元名',
  'break-point': '缺分界点',
}

function CardCell({ row: { method } }: { readonly row: OperationRow }) {
  if (method.gaps.length === 0)
    return (
      <span className="operation-table-done">
        <Icon of={CheckOutlined} /> 已填
      </span>
    )
  const [first] = method.gaps
  return (
    <span className="operation-table-todo">
      <Icon of={ExclamationCircleOutlined} />{' '}
      {method.card === undefined || first === undefined ? '未填' : gapWords[first]}
    </span>
  )
}

/** A worker who was timed twice was told once. */
const workersOf = (studies: OperationRow['studies']) =>
  studies.filter(
    ({ workerCode }, index) => studies.findIndex((one) => one.workerCode === workerCode) === index,
  )

function NoticeCell({ row: { studies } }: { readonly row: OperationRow }) {
  if (studies.length === 0) return <span className="operation-table-quiet">—</span>
  return (
    <span className="operation-table-workers">
      {workersOf(studies).map(({ workerCode, consented }) => (
        <span key={workerCode} className={consented ? 'operation-table-done' : 'operation-table-todo'}>
          {consented ? <Icon of={CheckOutlined} /> : <Icon of={ExclamationCircleOutlined} />} {workerCode}
        </span>
      ))}
    </span>
  )
}
