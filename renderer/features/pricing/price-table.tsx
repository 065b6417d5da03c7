import type { Ref } from 'react'
import { DataTable } from '../../components/table/data-table.tsx'
import { PriceFoot } from './price-foot.tsx'
import { PriceGroup, type PriceGroupProps } from './price-group.tsx'
import './price-table.css'

export type ProductGroup = Pick<
  PriceGroupProps,
  'name' | 'countingUnit' | 'count' | 'chosen' | 'table' | 'errors' | 'assessed'
> & {
  readonly productId: string
}

type PriceTableProps = Omit<PriceGroupProps, keyof ProductGroup | 'onFold' | 'headUnit'> & {
  readonly groups: readonly ProductGroup[]
  /** What most lines are counted in; the others name their own. */
  readonly headUnit: string
  readonly shiftHours: string
  readonly onFold: (productId: string) => void
  readonly ref: Ref<HTMLDivElement>
}

/** Every line of every product: time, quota, hourly standard, price. */
export function PriceTable({ groups, headUnit, shiftHours, onFold, ref, ...shared }: PriceTableProps) {
  const { shown, stop } = shared
  const chosen = groups.find((group) => group.chosen)
  const operations = (group: ProductGroup) => new Set(group.table?.rows.map(({ operation }) => operation.id))
  return (
    <div ref={ref} className="price-table">
      <DataTable label="定额与工价" rows="dense">
        <Columns
          headUnit={headUnit}
          shiftHours={shiftHours}
          usesCoefficients={shared.decimals.coefficient !== null}
        />
        {groups.map((group) => {
          const ids = operations(group)
          return (
            <PriceGroup
              key={group.productId}
              {...shared}
              {...group}
              headUnit={headUnit}
              shown={shown !== undefined && ids.has(shown.operationId) ? shown : undefined}
              stop={stop !== undefined && ids.has(stop.operationId) ? stop : undefined}
              onFold={() => onFold(group.productId)}
            />
          )
        })}
        {chosen !== undefined && chosen.table !== null && chosen.table.rows.length > 0 && (
          <PriceFoot name={chosen.name} table={chosen.table} decimals={shared.decimals} />
        )}
      </DataTable>
    </div>
  )
}

type ColumnsProps = {
  readonly headUnit: string
  readonly shiftHours: string
  readonly usesCoefficients: boolean
}

function Columns({ headUnit, shiftHours, usesCoefficients }: ColumnsProps) {
  const per = `/${headUnit}`
  return (
    <thead>
      <tr>
        <th scope="col" className="data-table-number price-row-number" aria-label="序号" />
        <th scope="col">工序</th>
        <Head lines={['工序', '等级']} />
        <th scope="col">时间来源</th>
        <Head lines={['标准工时', `秒${per}`]} number />
        <Head lines={['综合', '误差']} number />
        <Head lines={['产量定额', `${headUnit}/班`]} number />
        <Head lines={['小时标准', '元/时']} number />
        {usesCoefficients && (
          <th scope="col" className="data-table-number">
            系数
          </th>
        )}
        <Head lines={['工价', `元${per}`]} number />
        <Head lines={[`${shiftHours} 小时收入`, '元']} number />
        <Head lines={['现行单价', `元${per}`]} number />
        <th scope="col" className="data-table-number">
          涨幅
        </th>
      </tr>
    </thead>
  )
}

function Head({ lines, number }: { readonly lines: readonly [string, string]; readonly number?: boolean }) {
  return (
    <th scope="col" className={number === true ? 'data-table-number' : undefined}>
      {lines[0]}
      <br />
      {lines[1]}
    </th>
  )
}
