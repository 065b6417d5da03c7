import type { ExplainedFigure } from '../../../../shared/case/pricing/explain.ts'
import { readRecord } from '../../../../shared/case/read.ts'
import { readChoice } from '../../../../shared/case/terms/coefficient-choices.ts'
import { readCoefficientTables } from '../../../../shared/case/terms/read-coefficient-tables.ts'
import { useCase } from '../../step/case-context.ts'
import { ChoiceField } from '../../terms/fields/choice-field.tsx'
import { bandOptions, bandWords, isBandOpen } from './band-words.ts'
import { useAskedBands } from './use-asked-bands.ts'
import { useBandChoice } from './use-band-choice.ts'
import './coefficients.css'

type LineBandsProps = {
  readonly operationId: string
  readonly figure: ExplainedFigure
  /** Grows each time the bands of the line are asked for; 0 where they were not. */
  readonly asked: number
}

const asStyle = 'as-style'
const figuresOfPrice: readonly ExplainedFigure[] = ['coefficient', 'price', 'computed-price']

/** A line that departs from its style: another band, or none; absent while the terms have no table. */
export function LineBands({ operationId, figure, asked }: LineBandsProps) {
  const { state } = useCase()
  const operation = readRecord(state, 'operation', operationId)
  const name = operation?.name ?? ''
  const { readOnly, markOf, choose } = useBandChoice({ id: operationId, name })
  const tables = readCoefficientTables(state)
  const part = useAskedBands(asked)
  if (tables.length === 0 || operation === undefined || !figuresOfPrice.includes(figure)) return null
  return (
    <section ref={part} className="line-bands" aria-label={`${name} 的系数`}>
      <h3 className="line-bands-title">这一行的系数</h3>
      {tables.map((table) => {
        const ofStyle = readChoice(state, operation.productId ?? '', table.tableId)
        const follows = `跟这一款：${bandWords(table, ofStyle)}`
        const own = readChoice(state, operationId, table.tableId)
        const before = own === null ? follows : bandWords(table, own)
        return (
          <div
            key={table.tableId}
            className={isBandOpen(table, own ?? ofStyle) ? 'band-choice band-choice-open' : 'band-choice'}
          >
            <ChoiceField
              label={table.name}
              {...markOf(table)}
              value={own ?? asStyle}
              options={[{ value: asStyle, label: follows }, ...bandOptions(table, own)]}
              disabled={readOnly}
              onCommit={(next) =>
                next === asStyle ? choose(table, before, null, follows) : choose(table, before, next)
              }
            />
          </div>
        )
      })}
    </section>
  )
}
