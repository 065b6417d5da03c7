import { Button } from 'antd'
import type { ReactNode } from 'react'
import type { ImpactFigure } from '../../../../shared/case/pricing/impact/explain-impact.ts'
import type { ColumnFigures, ImpactColumn } from '../../../../shared/case/pricing/impact/impact-column.ts'
import type { Impact } from '../../../../shared/case/pricing/impact/read-impact.ts'
import { signedText } from '../../../../shared/text/derivation/figure-text.ts'
import { Figure } from '../../../components/figure.tsx'
import { ProblemText } from '../../../components/problem-text.tsx'
import { DataTable } from '../../../components/table/data-table.tsx'
import {
  columnName,
  columnProblem,
  howWords,
  isCompared,
  paceWords,
  shareWords,
  shortComparedName,
  signedPercentWords,
} from './impact-words.ts'
import { isOpen, type Opened } from './opened.ts'

type ComparisonTableProps = {
  readonly impact: Impact
  readonly opened: Opened | undefined
  readonly onFigure: (columnKey: string, figure: ImpactFigure) => void
  readonly onPackage: (packageId: string) => void
}

type Line = {
  readonly key: string
  readonly name: string
  readonly unit: string
  readonly figure: ImpactFigure
  readonly value: (figures: ColumnFigures) => string | undefined
  /** Said after the figure: of how many. */
  readonly note?: (figures: ColumnFigures) => string | undefined
  readonly strong?: boolean
  /** What stands against itself has no difference. */
  readonly differs?: boolean
}

function linesOf(impact: Impact): readonly Line[] {
  const compared = shortComparedName(impact)
  return [
    {
      key: 'bill',
      name: '计件工资总额',
      unit: '元/月',
      figure: { kind: 'wage-bill' },
      value: ({ billYuan }) => billYuan,
      strong: true,
    },
    {
      key: 'change',
      name: `比${compared}多（少）`,
      unit: '元/月',
      figure: { kind: 'change' },
      value: ({ changeYuan }) => signedText(changeYuan),
      differs: true,
    },
    {
      key: 'change-share',
      name: `比${compared}多（少）`,
      unit: '百分比',
      figure: { kind: 'change-share' },
      value: ({ changeShare }) => signedPercentWords(changeShare),
      differs: true,
    },
    {
      key: 'hourly',
      name: '平均每小时得',
      unit: '元/时，100% 速度',
      figure: { kind: 'hourly' },
      value: ({ hourlyYuan }) => hourlyYuan ?? undefined,
    },
    ...impact.assumptions.paces.map(({ id, pace, workers }): Line => ({
      key: id,
      name: `月收入，速度 ${paceWords(pace)}`,
      unit: `元/月，${workers} 人`,
      figure: { kind: 'month', bandId: id },
      value: ({ months }) => months.find(({ bandId }) => bandId === id)?.monthlyYuan,
      note: ({ months }) =>
        months.find(({ bandId }) => bandId === id)?.belowMinimum === true ? '低于最低工资' : undefined,
    })),
    {
      key: 'below',
      name: '低于最低工资的人',
      unit: '占全部人数',
      figure: { kind: 'share-below' },
      value: ({ shareBelow }) => shareWords(shareBelow),
      note: ({ workersBelow, workers }) =>
        workersBelow === null || workers === null ? undefined : `${workersBelow}/${workers} 人`,
    },
  ]
}

/** 现行, 计算价, 达成价 and every package beside each other, under the same assumptions. */
export function ComparisonTable({ impact, opened, onFigure, onPackage }: ComparisonTableProps) {
  const { columns } = impact
  return (
    <div className="impact-comparison">
      <DataTable label="方案比较">
        <thead>
          <tr>
            <th scope="col">同样的件数、同样的人</th>
            {columns.map((column) => (
              <th key={column.key} scope="col" className="data-table-number">
                <ColumnHead column={column} onPackage={onPackage} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">怎么定的价</th>
            {columns.map((column) => (
              <td key={column.key} className="impact-how">
                <HowCell impact={impact} column={column} />
              </td>
            ))}
          </tr>
          {linesOf(impact).map((line) => (
            <tr key={line.key}>
              <th scope="row">
                {line.name}
                <span className="impact-unit">{line.unit}</span>
              </th>
              {columns.map((column) => (
                <td key={column.key} className="data-table-number">
                  <FigureCell
                    line={line}
                    column={column}
                    silent={line.differs === true && isCompared(impact, column)}
                    open={isOpen(opened, column.key, line.figure)}
                    onOpen={() => onFigure(column.key, line.figure)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </div>
  )
}

function ColumnHead({
  column,
  onPackage,
}: { readonly column: ImpactColumn } & Pick<ComparisonTableProps, 'onPackage'>) {
  const name = columnName(column)
  const { stated } = column
  if (stated === null) return <span className="impact-column-name">{name}</span>
  return (
    <Button
      type="text"
      size="small"
      className="impact-column-name impact-column-package"
      aria-label={`改${name}`}
      onClick={() => onPackage(stated.id)}
    >
      {name}
      <span className="impact-column-edit">改</span>
    </Button>
  )
}

function HowCell({ impact, column }: { readonly impact: Impact; readonly column: ImpactColumn }): ReactNode {
  const problem = columnProblem(column)
  const noStart = column.stated !== null && problem === undefined && lacksStart(impact, column)
  return (
    <>
      {howWords(impact, column)}
      {problem !== undefined && <ProblemText sentence={problem} />}
      {noStart && <ProblemText tone="todo" sentence="有的行没有现行单价，不能在它上面加。" />}
    </>
  )
}

const lacksStart = ({ lines }: Impact, { figures }: ImpactColumn): boolean =>
  lines.length > 0 && figures === null

type FigureCellProps = {
  readonly line: Line
  readonly column: ImpactColumn
  readonly silent: boolean
  readonly open: boolean
  readonly onOpen: () => void
}

function FigureCell({ line, column, silent, open, onOpen }: FigureCellProps) {
  const { figures } = column
  if (figures === null || silent) return <Figure value={undefined} label={line.name} />
  const note = line.note?.(figures)
  return (
    <>
      {note !== undefined && (
        <span className={line.key === 'below' ? 'impact-note' : 'impact-note impact-below'}>{note}</span>
      )}
      <Figure
        value={line.value(figures)}
        label={`${columnName(column)} ${line.name}${line.key === 'change-share' ? '百分比' : ''}`}
        strong={line.strong ?? false}
        open={open}
        onOpen={onOpen}
      />
    </>
  )
}
