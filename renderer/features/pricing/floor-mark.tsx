import { ExclamationCircleOutlined } from '@ant-design/icons'
import { Tooltip } from 'antd'
import { Icon } from '../../components/icon.tsx'
import type { FloorRule } from '../../../shared/case/pricing/below-floor.ts'
import type { PricedOperation } from '../../../shared/case/pricing/priced-operation.ts'
import { floorSentence } from './pricing-words.ts'

type FloorMarkProps = {
  readonly row: PricedOperation
  readonly floor: FloorRule
  readonly onOpen: () => void
}

/** Advice, never a wall: the whole sentence stands under the focus, a press opens how the line was drawn. */
export function FloorMark({ row, floor, onOpen }: FloorMarkProps) {
  const sentence = floorSentence(row, floor)
  return (
    <Tooltip title={sentence} trigger={['hover', 'focus']} placement="bottomLeft">
      <button
        type="button"
        className="price-row-floor"
        aria-label={`低于折算底线（参考）。${sentence}`}
        onClick={onOpen}
      >
        <Icon of={ExclamationCircleOutlined} />
        <span className="price-row-floor-words">低于折算底线（参考）</span>
      </button>
    </Tooltip>
  )
}
