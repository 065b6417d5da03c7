import { Button } from 'antd'
import { useState } from 'react'
import { isRated } from '../../../../shared/case/measurement/study-rating.ts'
import type { StudyTerms } from '../../../../shared/case/measurement/study-terms.ts'
import type { Study } from '../../../../shared/case/measurement/study.ts'
import { formatProblem } from '../../../../shared/text/problems/format-problem.ts'
import { useKeys } from '../../../shell/keys/use-keys.ts'
import { ProblemText } from '../../../components/problem-text.tsx'
import { countingUnitOf } from '../../derivation/figure-context.ts'
import { useCase } from '../../step/case-context.ts'
import { EffectTable } from './effect-table.tsx'
import {
  causeComesAgain,
  exclusionReason,
  exclusionReasons,
  type ExclusionReason,
} from './exclusion-reasons.ts'
import { namedProblem } from './named-problem.ts'
import { useDecision } from './use-decision.ts'
import type { Selection } from './use-selection.ts'
import '../reason-text.css'

type ExclusionFormProps = {
  readonly study: Study
  readonly terms: StudyTerms
  readonly selection: Selection
}

/** Asks for the reason and shows the effect first: standard time, price and count, before and after. */
export function ExclusionForm({ study, terms, selection }: ExclusionFormProps) {
  const { state } = useCase()
  const [chip, setChip] = useState<ExclusionReason>()
  const [words, setWords] = useState('')
  const [said, setSaid] = useState(false)
  const decide = useDecision(study, terms, selection)
  const effect = decide.preview('exclude')
  const reason = exclusionReason(chip, words)
  const [tooFew] = effect?.after.problems ?? []
  useKeys(
    exclusionReasons.map((one, index) => ({
      id: `reason-${String(index + 1)}`,
      chord: { code: `Digit${String(index + 1)}` },
      run: () => setChip(one),
    })),
  )
  return (
    <form
      className="exclusion-form"
      aria-label="剔除的理由"
      onSubmit={(event) => {
        event.preventDefault()
        setSaid(true)
        if (reason !== '') decide.commit('exclude', reason)
      }}
    >
      <div className="exclusion-chips" role="group" aria-label="理由">
        {exclusionReasons.map((one, index) => (
          <button
            key={one}
            type="button"
            autoFocus={index === 0}
            aria-keyshortcuts={String(index + 1)}
            className="exclusion-chip"
            aria-pressed={one === chip}
            onClick={() => setChip(one)}
          >
            <span className="exclusion-chip-key" aria-hidden="true">
              {index + 1}
            </span>
            {one}
          </button>
        ))}
      </div>
      <input
        className="reason-text"
        aria-label="补充说明"
        placeholder={chip === '其他' ? '写明理由' : '补充说明，可以不写'}
        maxLength={100}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      {effect !== null && (
        <EffectTable
          before={effect.before}
          after={effect.after}
          rated={isRated(study)}
          countingUnit={countingUnitOf(state, study.operationId)}
        />
      )}
      {tooFew !== undefined && (
        <ProblemText sentence={`剔除后${formatProblem(namedProblem(tooFew, study.method.elements))}`} />
      )}
      {said && reason === '' && <ProblemText sentence="剔除要写理由。" />}
      {causeComesAgain(reason) && <p className="review-todo">断线会再发生，须计入宽放或另列单元</p>}
      <div className="exclusion-acts">
        <Button size="small" onClick={() => selection.exclude(false)}>
          先不剔除
        </Button>
        <Button size="small" htmlType="submit">
          剔除这个读数
        </Button>
      </div>
    </form>
  )
}
