import { lazy, Suspense } from 'react'
import {
  isForecastBasis,
  type Assessed,
} from '../../../../shared/case/pricing/achievability/read-achievability.ts'
import { formatApproximatePercent } from '../../../../shared/numbers/approximate.ts'
import { unverifiedWord } from '../../../../shared/text/derivation/source-words.ts'
import { Figure } from '../../../components/figure.tsx'
import { AchievabilitySentence, type ShownOrigin } from './achievability-sentence.tsx'
import { achievabilitySentence, cutWords, sharePercent, verdictWords } from './achievability-words.ts'

const OutputsChart = lazy(() =>
  import('./outputs-chart.tsx').then(({ OutputsChart: chart }) => ({ default: chart })),
)

type AssessmentProps = {
  readonly name: string
  readonly reading: Assessed
  readonly countingUnit: string
  readonly onOpen: (figure: ShownOrigin) => void
}

/** The sentence, the picture, and what has to be known beside them. */
export function Assessment(props: AssessmentProps) {
  const { name, reading, countingUnit, onOpen } = props
  const { outputs, quotaPieces } = reading
  return (
    <section className="achievability-part" aria-label="做不做得到">
      <AchievabilitySentence {...props} />
      <Suspense fallback={<div className="outputs-chart" />}>
        <OutputsChart
          outputs={outputs}
          quotaPieces={quotaPieces}
          label={`产量比定额多或少，从多到少，不记谁。${achievabilitySentence(reading, countingUnit)}`}
        />
      </Suspense>
      <p className="achievability-quiet">产量比定额多或少几{countingUnit}，从多到少，不记谁</p>
      <Source reading={reading} />
      <Beside name={name} reading={reading} onOpen={onOpen} />
    </section>
  )
}

/** Where the demand comes from, with 待核实 where nobody has checked it. */
function Source({ reading: { local } }: { readonly reading: Assessed }) {
  const { source, confidence, effectiveFrom, value } = local.rule
  const isOpen = confidence !== 'high'
  return (
    <p className="achievability-line">
      {local.from === 'law'
        ? `${source}，自 ${effectiveFrom} 起`
        : source.replace(`（${unverifiedWord}）`, '')}{' '}
      {isOpen && <span className="achievability-unverified">{unverifiedWord}</span>}
      {value.population === 'enterprise' && '。条文按企业全体职工计，这里按同岗位计。'}
    </p>
  )
}

function Beside({ name, reading, onOpen }: Omit<AssessmentProps, 'countingUnit'>) {
  const { advice, withoutProtected, protectedTooFew } = reading
  const percent = (value: NonNullable<Assessed['advice']>['low']) => formatApproximatePercent(value, 1)
  return (
    <>
      {withoutProtected !== null && (
        <p className="achievability-line">
          不算有受保护时间的人：{String(withoutProtected.workers)} 人中 {String(withoutProtected.reaching)}{' '}
          人，占{' '}
          <span data-origin="without-protected">
            <Figure
              value={sharePercent(withoutProtected.share)}
              label={`${name} 不算有受保护时间的人，做得到的比例`}
              onOpen={() => onOpen('without-protected')}
            />
          </span>
          {cutWords(withoutProtected.share)}：{verdictWords(withoutProtected)}
          。两种算法都摆出来，用哪一种双方说定。
        </p>
      )}
      {protectedTooFew && (
        <p className="achievability-line">
          有受保护时间的人或其余的人不足 5 人，不另算一种比例，免得看出是谁。
        </p>
      )}
      {advice !== null && (
        <p className="achievability-line">
          按这些人推算，长期看在{' '}
          <span data-origin="advice-low">
            <Figure
              value={percent(advice.low)}
              label={`${name} 长期看至少`}
              onOpen={() => onOpen('advice-low')}
            />
          </span>{' '}
          至{' '}
          <span data-origin="advice-high">
            <Figure
              value={percent(advice.high)}
              label={`${name} 长期看至多`}
              onOpen={() => onOpen('advice-high')}
            />
          </span>{' '}
          之间（近似，只作参考）。
        </p>
      )}
      {isForecastBasis(reading) && (
        <p className="achievability-line">
          新款还没有产量，按同工种近期完成率算出来的，是预测。请先试行，期满用真实产量复核。
        </p>
      )}
    </>
  )
}
