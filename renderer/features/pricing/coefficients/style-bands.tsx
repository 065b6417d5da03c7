import { readRecord } from '../../../../shared/case/read.ts'
import { readChoice } from '../../../../shared/case/terms/coefficient-choices.ts'
import { readCoefficientTables } from '../../../../shared/case/terms/read-coefficient-tables.ts'
import { useCase } from '../../step/case-context.ts'
import { ChoiceField } from '../../terms/fields/choice-field.tsx'
import { bandOptions, bandWords, isBandOpen } from './band-words.ts'
import { useAskedBands } from './use-asked-bands.ts'
import { useBandChoice } from './use-band-choice.ts'
import './coefficients.css'

type StyleBandsProps = {
  /** Grows each time the bands of the style are asked for; 0 where they were not. */
  readonly asked: number
}

/** Which band of each coefficient table the style takes; absent while the terms have no table. */
export function StyleBands({ asked }: StyleBandsProps) {
  const { state, productId } = useCase()
  const tables = readCoefficientTables(state)
  const product = readRecord(state, 'product', productId ?? '')
  const name = product?.name ?? '未命名产品'
  const { readOnly, markOf, choose } = useBandChoice({ id: productId ?? '', name })
  const part = useAskedBands(asked)
  if (tables.length === 0 || product === undefined) return null
  return (
    <section ref={part} className="style-bands" aria-label={`${name} 的系数`}>
      <span className="style-bands-name">这一款的系数</span>
      {tables.map((table) => {
        const choice = readChoice(state, product.id, table.tableId)
        return (
          <div
            key={table.tableId}
            className={isBandOpen(table, choice) ? 'band-choice band-choice-open' : 'band-choice'}
          >
            <ChoiceField
              label={table.name}
              {...markOf(table)}
              placeholder="待选"
              value={choice ?? ''}
              options={bandOptions(table, choice)}
              disabled={readOnly}
              onCommit={(next) => choose(table, bandWords(table, choice), next)}
            />
          </div>
        )
      })}
      <span className="style-bands-note">待选、不用的表不乘进工价。某一行不同，点这一行的工价再选。</span>
    </section>
  )
}
