import type { AchievabilityFigure } from '../../../../shared/case/pricing/achievability/explain-achievability.ts'
import type { Assessed } from '../../../../shared/case/pricing/achievability/read-achievability.ts'
import { Figure } from '../../../components/figure.tsx'
import { cutWords, demandWords, sharePercent, verdictWords, whoseOutputs } from './achievability-words.ts'

export type ShownOrigin = AchievabilityFigure | 'output-quota'

type AchievabilitySentenceProps = {
  readonly name: string
  readonly reading: Assessed
  readonly countingUnit: string
  readonly onOpen: (figure: ShownOrigin) => void
}

/** 14 人中 12 人做得到 436 件，占 85.7%（舍去尾数）；本地要求 90%：还差 1 人。最多可定 430 件。 Each computed figure opens its origin. */
export function AchievabilitySentence({ name, reading, countingUnit, onOpen }: AchievabilitySentenceProps) {
  const { workers, reaching, quotaPieces, share, largestQuota, passes, lacking } = reading
  const whose = whoseOutputs(reading)
  const figure = (origin: ShownOrigin, label: string, value: string) => (
    <span data-origin={origin}>
      <Figure value={value} label={`${name} ${label}`} strong onOpen={() => onOpen(origin)} />
    </span>
  )
  return (
    <p className={passes ? 'achievability-sentence' : 'achievability-sentence achievability-lacking'}>
      {whose !== '' && <span className="achievability-badge">{whose}</span>}
      {String(workers)} 人中 <b>{String(reaching)}</b> 人做得到{' '}
      {figure('output-quota', '产量定额', quotaPieces)} {countingUnit}，占{' '}
      {figure('share', '做得到的比例', sharePercent(share))}
      {cutWords(share)}；{demandWords(reading)}：
      {passes ? (
        <b className="achievability-passes">{verdictWords({ passes, lacking })}</b>
      ) : (
        <b className="achievability-fails">还差 {figure('lacking', '还差', String(lacking))} 人</b>
      )}
      。最多可定 {figure('largest-quota', '最多可定', largestQuota)} {countingUnit}。
    </p>
  )
}
