import type { Figures } from '../../../../shared/case/measurement/figures.ts'
import { twoDecimals } from '../../../../shared/case/measurement/element-figures.ts'
import { isRated, studyRating } from '../../../../shared/case/measurement/study-rating.ts'
import type { StudyTerms } from '../../../../shared/case/measurement/study-terms.ts'
import type { Study } from '../../../../shared/case/measurement/study.ts'
import { formatApproximatePercent } from '../../../../shared/numbers/approximate.ts'
import { round } from '../../../../shared/numbers/round.ts'
import type { Ratio } from '../../../../shared/numbers/ratio.ts'
import { figureWords } from '../../../components/figure-words.ts'
import { allowanceWords } from './figure-words.ts'
import { PressButton } from './press-button.tsx'

type ResultsCardProps = {
  readonly study: Study
  readonly figures: Figures
  readonly terms: StudyTerms
  /** What one time is for: 件, or what the operation itself is counted in. */
  readonly countingUnit: string
  readonly onRate: (by: 5 | -5) => void
}

const secondsWords = (value: Ratio | null): string =>
  figureWords(value === null ? undefined : round(value, twoDecimals))

/** 平均 → 正常时间 → 标准工时, as they stand after the last press; without a rating there is only a mean. */
export function ResultsCard({ study, figures, terms, countingUnit, onRate }: ResultsCardProps) {
  const { observed, normal, standard, precision } = figures
  const rating = studyRating(study)
  const rated = isRated(study)
  const unit = `秒/${countingUnit}`
  const percent = rating.ok ? `${rating.value.rating}%` : '—'
  return (
    <section className="watch-card watch-results" aria-label="算到现在">
      <Result name="平均" unit={unit} value={secondsWords(observed)}>
        {precision === null ? '满 5 个周程才算' : `±${formatApproximatePercent(precision.relative, 1)}`}
      </Result>
      <Result name="正常时间" unit={unit} value={secondsWords(normal)}>
        <span className={rated ? undefined : 'watch-todo'}>{rated ? `评定 ${percent}` : '未评定'}</span>
        <PressButton
          className="watch-rate"
          label={rated ? '评定加 5' : '评定 100%'}
          onPress={() => onRate(5)}
        >
          ↑
        </PressButton>
        <PressButton className="watch-rate" label="评定减 5" onPress={() => onRate(-5)}>
          ↓
        </PressButton>
      </Result>
      <Result name="标准工时" unit={unit} value={figureWords(standard?.seconds)}>
        {!rated ? (
          <span className="watch-todo">评定后才有</span>
        ) : terms.timeRounding === null ? (
          '舍入还没有定'
        ) : (
          allowanceWords(terms)
        )}
      </Result>
    </section>
  )
}

type ResultProps = {
  readonly name: string
  readonly unit: string
  readonly value: string
  readonly children: React.ReactNode
}

function Result({ name, unit, value, children }: ResultProps) {
  return (
    <div className="watch-result">
      <div className="watch-result-head">
        <h3 className="watch-result-name">{name}</h3>
        <span className="watch-quiet">{unit}</span>
      </div>
      <div className="watch-result-value">{value}</div>
      <div className="watch-result-how">{children}</div>
    </div>
  )
}
