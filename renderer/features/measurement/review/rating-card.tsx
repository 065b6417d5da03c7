import { UnorderedListOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import type { Ref } from 'react'
import { Icon } from '../../../components/icon.tsx'
import { isRated, studyRating } from '../../../../shared/case/measurement/study-rating.ts'
import type { StudyTerms } from '../../../../shared/case/measurement/study-terms.ts'
import type { Study } from '../../../../shared/case/measurement/study.ts'
import { readRecord } from '../../../../shared/case/read.ts'
import { setFields } from '../../../../shared/case/write.ts'
import { convertFullWidth } from '../../../../shared/numbers/convert-full-width.ts'
import { decimalsOnScreen, displayExact, formatPercent } from '../../../../shared/numbers/display.ts'
import { formatProblem } from '../../../../shared/text/problems/format-problem.ts'
import { DecimalField } from '../../../components/fields/decimal-field.tsx'
import { ProblemText } from '../../../components/problem-text.tsx'
import { useCase } from '../../step/case-context.ts'
import { parseRating, ratingSentence } from './rating-entry.ts'

type RatingCardProps = {
  readonly ref: Ref<HTMLElement>
  readonly study: Study
  readonly terms: StudyTerms
}

/** 评定与宽放: the pace that was seen, and what the terms add. */
export function RatingCard({ ref, study, terms }: RatingCardProps) {
  const { go } = useCase()
  const { allowance } = terms
  const base = allowance?.base === 'shift-time' ? '宽放以班时间为基数' : '宽放以正常时间为基数'
  return (
    <section ref={ref} className="review-card rating-card" aria-label="评定与宽放">
      <div className="review-card-head">
        <h2 className="review-card-title">评定与宽放</h2>
        <span className="review-quiet review-card-end">{allowance === null ? '' : base}</span>
      </div>
      <div className="review-card-body">
        <RatingFields study={study} />
        {allowance === null ? (
          terms.problems.map((problem) => (
            <ProblemText
              key={problem.code + problem.at.field}
              tone="todo"
              sentence={formatProblem(problem)}
            />
          ))
        ) : (
          <>
            <dl className="allowance-parts">
              {allowance.parts.map(({ name, ratio }) => (
                <div key={name} className="allowance-part">
                  <dt>{name}</dt>
                  <dd>{formatPercent(ratio)}</dd>
                </div>
              ))}
            </dl>
            <div className="allowance-total">
              <span>宽放合计（相加，不连乘）</span>
              <strong>{formatPercent(allowance.ratio)}</strong>
            </div>
          </>
        )}
        <div className="rating-acts">
          <Button size="small" icon={<Icon of={UnorderedListOutlined} />} onClick={() => go('setup')}>
            宽放目录
          </Button>
        </div>
      </div>
    </section>
  )
}

const raters = [
  { field: 'ratingUnion', label: '职工方评定', words: '职工方评定（100 分法，100 为正常）' },
  { field: 'ratingEmployer', label: '企业方评定', words: '企业方评定（可以不填）' },
] as const

function RatingFields({ study }: { readonly study: Study }) {
  const { copy, state } = useCase()
  const name = readRecord(state, 'operation', study.operationId)?.name ?? ''
  const rating = studyRating(study)
  const both = (study.source.ratingUnion ?? null) !== null && (study.source.ratingEmployer ?? null) !== null
  return (
    <div className="rating-fields">
      {raters.map(({ field, label, words }) => (
        <DecimalField
          key={field}
          label={words}
          unit="%"
          value={study.source[field] ?? ''}
          disabled={study.seal !== null}
          placeholder="—"
          check={ratingSentence}
          onCommit={(typed) => {
            const entry = parseRating(convertFullWidth(typed).trim())
            if (!entry.ok) return
            void copy.commit(
              `${name} ${study.timeStudy.worker} ${label} ${study.source[field] ?? '—'} → ${entry.value ?? '—'}%`,
              [setFields('time-study', study.id, { [field]: entry.value })],
              `measurement/review/${study.id}`,
            )
          }}
        />
      ))}
      {!isRated(study) && (
        <p className="review-todo">未评定。正常速度写 100%，写上才有正常时间和标准工时。</p>
      )}
      {both && rating.ok && (
        <p className="review-quiet">
          取双方平均 {displayExact(rating.value.rating, decimalsOnScreen).text}%。
        </p>
      )}
      {!rating.ok &&
        rating.problems.map((problem) => (
          <ProblemText key={problem.code} sentence={formatProblem(problem)} />
        ))}
    </div>
  )
}
