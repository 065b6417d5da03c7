import { ExclamationCircleOutlined } from '@ant-design/icons'
import { Tooltip } from 'antd'
import type { Assessed } from '../../../../shared/case/pricing/achievability/read-achievability.ts'
import { Icon } from '../../../components/icon.tsx'
import { achievabilitySentence, basisName, sharePercent } from './achievability-words.ts'

type AchievabilityMarkProps = {
  readonly reading: Assessed
  readonly countingUnit: string
  readonly onOpen: () => void
}

/** 做得到 85.7% beside the operation, only where there is something to say; amber where too few reach it. */
export function AchievabilityMark({ reading, countingUnit, onOpen }: AchievabilityMarkProps) {
  const sentence = achievabilitySentence(reading, countingUnit)
  return (
    <Tooltip title={sentence} trigger={['hover', 'focus']} placement="bottomLeft">
      <button
        type="button"
        className={reading.passes ? 'price-row-reach' : 'price-row-reach price-row-reach-short'}
        aria-label={`可达到。${sentence}`}
        onClick={onOpen}
      >
        {!reading.passes && <Icon of={ExclamationCircleOutlined} />}
        <span>
          {basisName(reading)}
          <span className="price-row-reach-words">做得到</span> {sharePercent(reading.share)}
        </span>
      </button>
    </Tooltip>
  )
}
