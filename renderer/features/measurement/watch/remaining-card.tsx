import type { MethodElement } from '../../../../shared/case/measurement/method.ts'
import type { Requirement } from '../../../../shared/case/measurement/requirement.ts'
import type { StudyTerms } from '../../../../shared/case/measurement/study-terms.ts'
import { needWords } from '../need-words.ts'
import { accuracyWords, confidenceWords } from './figure-words.ts'

type RemainingCardProps = {
  readonly requirement: Requirement
  readonly terms: StudyTerms
  readonly elements: readonly MethodElement[]
}

/** 还要测: how many cycles are still wanted, by the element that scatters most. */
export function RemainingCard({ requirement, terms, elements }: RemainingCardProps) {
  const known = requirement.kind === 'known' ? requirement : undefined
  const enough = known?.remaining === 0
  return (
    <section className="watch-card watch-remaining" aria-label="还要测">
      <div className="watch-remaining-line">
        <h2 className="watch-remaining-name">{enough ? '测够了' : '还要测'}</h2>
        <span className="watch-quiet">
          {confidenceWords(terms.precision.z)} · 精度 {accuracyWords(terms.precision.accuracy)} ·
          以要得最多的单元为准
        </span>
      </div>
      <div className="watch-remaining-line watch-remaining-figure">
        <span>
          <span className="watch-remaining-count">{known?.remaining ?? '—'}</span>
          <span className="watch-remaining-unit">个周程</span>
        </span>
        <span className="watch-remaining-sum">已测 {requirement.measured} 个周程</span>
      </div>
      <progress
        className={enough ? 'watch-progress watch-progress-done' : 'watch-progress'}
        max={Math.max(known?.needed ?? 5, 1)}
        value={Math.min(known?.decides.valid ?? requirement.measured, known?.needed ?? 5)}
        aria-label="已测的周程"
      />
      <p className="watch-remaining-words">{needWords(requirement, elements)}</p>
    </section>
  )
}
