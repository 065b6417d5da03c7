import { Button } from 'antd'
import { readAchievability } from '../../../../shared/case/pricing/achievability/read-achievability.ts'
import { countingUnitOf } from '../../derivation/figure-context.ts'
import { useCase } from '../../step/case-context.ts'
import { achievabilitySentence } from './achievability-words.ts'
import './achievability.css'

type ReachDoorProps = { readonly operationId: string; readonly onOpen: () => void }

/** Under a quota: whether people can make it, and the way to the records that tell. */
export function ReachDoor({ operationId, onOpen }: ReachDoorProps) {
  const { state } = useCase()
  const reading = readAchievability(state, operationId)
  return (
    <section className="achievability-door" aria-label="可达到">
      <p className="achievability-line">
        {reading.kind === 'assessed'
          ? achievabilitySentence(reading, countingUnitOf(state, operationId))
          : '这个定额有多少人做得到？要看同岗位全部工人的产量记录。'}
      </p>
      <Button size="small" onClick={onOpen}>
        看有多少人做得到
      </Button>
    </section>
  )
}
