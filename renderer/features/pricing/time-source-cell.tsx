import { ExclamationCircleOutlined } from '@ant-design/icons'
import { Tooltip } from 'antd'
import { Icon } from '../../components/icon.tsx'
import { isOutrun, type PricedOperation } from '../../../shared/case/pricing/priced-operation.ts'
import { lackSentence } from '../measurement/need-words.ts'
import { timeSourceNames } from '../../../shared/text/derivation/time-source-names.ts'

type TimeSourceCellProps = { readonly row: PricedOperation; readonly onMeasure: () => void }

/** Where the time comes from; amber where it is still to be measured, or measured again. */
export function TimeSourceCell({ row, onMeasure }: TimeSourceCellProps) {
  const { operation, time, toRemeasure } = row
  const name = operation.name ?? '这道工序'
  if (toRemeasure && !isOutrun(row))
    return (
      <Todo
        words="需复测"
        sentence={
          time.needsRestudy
            ? `${name}的方法卡改过，旧读数不能再用。请重新测时。`
            : `${name}达成以后，依据改过。请补齐时间，或解锁后重谈。`
        }
        onPress={onMeasure}
      />
    )
  if (time.seconds === null)
    return <Todo words="待测" sentence={`${name}还没有标准工时，不能定价。`} onPress={onMeasure} />
  if (time.lacks.length > 0)
    return (
      <span className="price-row-source">
        {timeSourceNames[time.source]}{' '}
        <Todo words="未测够" sentence={time.lacks.map(lackSentence).join('')} onPress={onMeasure} />
      </span>
    )
  return (
    <span className="price-row-source" title={time.reference === '' ? undefined : time.reference}>
      {timeSourceNames[time.source]}
    </span>
  )
}

type TodoProps = { readonly words: string; readonly sentence: string; readonly onPress: () => void }

function Todo({ words, sentence, onPress }: TodoProps) {
  return (
    <Tooltip title={sentence} trigger={['hover', 'focus']}>
      <button type="button" className="price-row-todo" aria-label={`${words}。${sentence}`} onClick={onPress}>
        <Icon of={ExclamationCircleOutlined} /> {words}
      </button>
    </Tooltip>
  )
}
