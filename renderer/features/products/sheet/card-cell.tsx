import { CheckOutlined, ExclamationCircleOutlined } from '@ant-design/icons'
import { Icon } from '../../../components/icon.tsx'
import type { OperationRow } from '../../../../shared/case/products/operation-rows.ts'
import type { LineOrigin } from '../../../../shared/product/line-origin.ts'
import { cardStateWords } from '../card/card-words.ts'

export const originWords: Readonly<Record<LineOrigin, string>> = {
  'carried-over': '沿用',
  changed: '变更',
  added: '新增',
  'similar-operation': '同类工序',
}

type CardCellProps = {
  readonly row: OperationRow
  /** Why its agreed price is no longer what was agreed. */
  readonly leftBehind: string | undefined
}

/** The state of the method card, what an agreed price still asks for, and in a copied style what became of the line. */
export function CardCell({ row, leftBehind }: CardCellProps) {
  const { card, origin, toRemeasure, timeGiven } = row
  const done = card.complete && !toRemeasure
  const needless = timeGiven && card.untouched
  return (
    <span className="card-cell">
      {leftBehind !== undefined && !toRemeasure ? (
        <span className="card-cell-todo" title={leftBehind}>
          <Icon of={ExclamationCircleOutlined} />
          需复测
        </span>
      ) : needless ? (
        <span className="card-cell-needless">可不填</span>
      ) : (
        <span className={done ? 'card-cell-done' : 'card-cell-todo'}>
          {done ? <Icon of={CheckOutlined} /> : <Icon of={ExclamationCircleOutlined} />}
          {toRemeasure && card.complete ? '需复测' : cardStateWords(card)}
        </span>
      )}
      {origin !== undefined && (
        <span className={`card-cell-origin card-cell-${origin}`}>{originWords[origin]}</span>
      )}
    </span>
  )
}
