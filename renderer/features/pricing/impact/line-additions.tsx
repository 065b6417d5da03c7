import { lineAdditionIdOf } from '../../../../shared/case/pricing/impact/impact-records.ts'
import type { StatedPackage } from '../../../../shared/case/pricing/impact/package-prices.ts'
import type { ImpactRow } from '../../../../shared/case/pricing/impact/read-impact.ts'
import { DecimalField } from '../../../components/fields/decimal-field.tsx'
import { changeLabel } from '../../terms/terms-form.ts'
import { useVersionsMark } from '../../versions/use-versions-mark.tsx'
import { checkEntry, readEntry } from './impact-entry.ts'
import type { ImpactWrites } from './use-impact-writes.ts'
import { walkColumn } from './walk-column.ts'

type LineAdditionsProps = {
  readonly rows: readonly ImpactRow[]
  readonly stated: StatedPackage
  readonly disabled: boolean
  readonly writes: ImpactWrites
}

/** What a package adds on single operations, each in place of what it adds on every line. */
export function LineAdditions({ rows, stated, disabled, writes }: LineAdditionsProps) {
  const mark = useVersionsMark('pricing/impact')
  const { id, name, additionYuan, lineAdditions } = stated
  return (
    <section className="impact-part" aria-label="单独加（减）">
      <h3 className="impact-part-title">单独加（减）</h3>
      <p className="impact-part-why">只给几道工序加，就写在这几行；空着的行照上面的数，不加的写 0。</p>
      <table className="impact-rows" aria-label="单独加（减）">
        <thead>
          <tr>
            <th scope="col">工序</th>
            <th scope="col">加（减） 元</th>
          </tr>
        </thead>
        <tbody onKeyDown={walkColumn}>
          {rows.map(({ priced: { operation } }, index) => {
            const own = lineAdditions.get(operation.id) ?? ''
            const line = operation.name ?? `第 ${String(index + 1)} 行`
            return (
              <tr key={operation.id}>
                <th scope="row" title={line}>
                  <span className="impact-row-number">{index + 1}</span> {line}
                </th>
                <td>
                  <DecimalField
                    label={`${line} 单独加（减）`}
                    {...mark('package-line', lineAdditionIdOf(id, operation.id), 'additionYuan')}
                    placeholder={additionYuan ?? '0'}
                    value={own}
                    disabled={disabled}
                    check={(typed) => checkEntry('addition', typed)}
                    onCommit={(typed) =>
                      writes.setLineAddition(
                        changeLabel(`${name} ${line} 单独加减`, own, typed),
                        id,
                        operation.id,
                        readEntry(typed),
                      )
                    }
                  />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
