import { RollbackOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import { Icon } from '../../../components/icon.tsx'
import { isRated } from '../../../../shared/case/measurement/study-rating.ts'
import type { StudyTerms } from '../../../../shared/case/measurement/study-terms.ts'
import type { Study } from '../../../../shared/case/measurement/study.ts'
import { ProblemText } from '../../../components/problem-text.tsx'
import { WordLink } from '../../../components/word-link.tsx'
import { countingUnitOf } from '../../derivation/figure-context.ts'
import { useCase } from '../../step/case-context.ts'
import { EffectTable } from './effect-table.tsx'
import { causeComesAgain } from './exclusion-reasons.ts'
import { dayMinute } from './study-moments.ts'
import { useDecision } from './use-decision.ts'
import type { Selection } from './use-selection.ts'
import '../reason-text.css'

type ExcludedReadingProps = {
  readonly study: Study
  readonly terms: StudyTerms
  readonly selection: Selection
  readonly mark: { readonly reason: string; readonly by: string; readonly at: string }
}

/** A reading that was left out: why, by whom, what it changed, and the way back in. */
export function ExcludedReading({ study, terms, selection, mark }: ExcludedReadingProps) {
  const { go, state } = useCase()
  const decide = useDecision(study, terms, selection)
  const [restoring, setRestoring] = useState(false)
  const effect = decide.preview('restore')
  return (
    <>
      <p className="review-quiet selected-reading-why">
        {mark.reason}。{mark.by}剔除，{dayMinute(mark.at)}。写入附表。
      </p>
      {effect !== null && (
        <EffectTable
          before={effect.after}
          after={effect.before}
          rated={isRated(study)}
          countingUnit={countingUnitOf(state, study.operationId)}
        />
      )}
      {causeComesAgain(mark.reason) && study.seal === null && (
        <p className="review-todo">
          断线会再发生，须<WordLink onPress={() => go('setup')}>计入宽放</WordLink>或
          <WordLink onPress={() => go('products')}>另列单元</WordLink>
        </p>
      )}
      {study.seal === null &&
        (restoring ? (
          <RestoreForm
            onRestore={(reason) => decide.commit('restore', reason)}
            onCancel={() => setRestoring(false)}
          />
        ) : (
          <div>
            <Button size="small" icon={<Icon of={RollbackOutlined} />} onClick={() => setRestoring(true)}>
              恢复这个读数
            </Button>
          </div>
        ))}
    </>
  )
}

type RestoreFormProps = { readonly onRestore: (reason: string) => void; readonly onCancel: () => void }

function RestoreForm({ onRestore, onCancel }: RestoreFormProps) {
  const [reason, setReason] = useState('')
  const [said, setSaid] = useState(false)
  const empty = reason.trim() === ''
  return (
    <form
      className="exclusion-form"
      onKeyDown={(event) => {
        if (event.code !== 'Escape') return
        event.preventDefault()
        onCancel()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        setSaid(true)
        if (!empty) onRestore(reason.trim())
      }}
    >
      <input
        className="reason-text"
        autoFocus
        aria-label="恢复的理由"
        placeholder="为什么恢复"
        maxLength={100}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      {said && empty && <ProblemText sentence="恢复要写理由。" />}
      <div className="exclusion-acts">
        <Button size="small" onClick={onCancel}>
          先不恢复
        </Button>
        <Button size="small" htmlType="submit">
          恢复这个读数
        </Button>
      </div>
    </form>
  )
}
