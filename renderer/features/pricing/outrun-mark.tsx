import { ExclamationCircleOutlined } from '@ant-design/icons'
import { Tooltip } from 'antd'
import type { PricedOperation } from '../../../shared/case/pricing/priced-operation.ts'
import { Icon } from '../../components/icon.tsx'
import { outrunSentence } from './pricing-words.ts'

type OutrunMarkProps = { readonly row: PricedOperation; readonly onPress: () => void }

/** 需复测 of an agreed price that the wage or a rule has left behind; a press goes where it is agreed anew. */
export function OutrunMark({ row, onPress }: OutrunMarkProps) {
  const sentence = outrunSentence(row)
  return (
    <Tooltip title={sentence} trigger={['hover', 'focus']}>
      <button type="button" className="price-row-todo" aria-label={`需复测。${sentence}`} onClick={onPress}>
        <Icon of={ExclamationCircleOutlined} /> 需复测
      </button>
    </Tooltip>
  )
}
