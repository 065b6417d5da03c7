import { DeleteOutlined, RollbackOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useState } from 'react'
import type { CycleRow } from '../../../../shared/case/measurement/cycle-rows.ts'
import type { ElementFigures } from '../../../../shared/case/measurement/element-figures.ts'
import type { StudyTerms } from '../../../../shared/case/measurement/study-terms.ts'
import type { Study } from '../../../../shared/case/measurement/study.ts'
import { ProblemText } from '../../../components/problem-text.tsx'
import { WordLink } from '../../../components/word-link.tsx'
import { useCase } from '../../step/case-context.ts'
import { EffectTable } from './effect-table.tsx'
import { ExclusionForm } from './exclusion-form.tsx'
import { causeComesAgain } from './exclusion-reasons.ts'
import { dayMinute } from './study-moments.ts'
import { isSuspect } from './suspects.ts'
import { useDecision } from './use-decision.ts'
import { wholeCycle, type Selection } from './use-selection.ts'
import '../reason-text.css'

type SelectedReadingProps = {
  readonly study: Study
  readonly terms: StudyTerms
  readonly rows: readonly CycleRow[]
  readonly elements: readonly ElementFigures[]
  readonly selection: Selection
}

/** The reading in hand: what it is, and what leaving it out does, before it is done. */
export function SelectedReading(props: SelectedReadingProps) {
  const { study, rows, elements, selection } = props
  const { cycle, element, excluding } = selection
  const row = rows.find((one) => one.cycle === cycle)
  const cell = element === wholeCycle ? undefined : row?.cells[element]
  const name = element === wholeCycle ? '整个周程' : `${String(element + 1)} ${elements[element]?.name ?? ''}`
  const isThere =
    element === wholeCycle
      ? row?.cells.some(({ state }) => state === 'observed') === true
      : cell?.state === 'observed'
  const mark =
    element === wholeCycle
      ? row?.cells
          .flatMap((one) => (one.state === 'observed' ? [one.excluded] : []))
          .find((one) => one !== null)
      : cell?.state === 'observed'
        ? cell.excluded
        : null
  return (
    <section className="review-card selected-reading" aria-label="选中的读数">
      <div className="review-card-head">
        <h2 className="review-card-title">
          第 {cycle} 周程 · {name}
        </h2>
        {isSuspect(elements[element], cycle) && <span className="review-todo review-card-end">疑似异常</span>}
      </div>
      <div className="review-card-body">
        {!isThere ? (
          <p className="review-quiet">这里没有读数，不能剔除，也不按 0 算。</p>
        ) : mark !== null && mark !== undefined ? (
          <Excluded {...props} mark={mark} />
        ) : excluding && study.seal === null ? (
          <ExclusionForm {...props} />
        ) : (
          <Standing
            {...props}
            total={
              element === wholeCycle ? (row?.total ?? null) : cell?.state === 'observed' ? cell.seconds : null
            }
          />
        )}
      </div>
    </section>
  )
}

function Standing({ study, selection, total }: SelectedReadingProps & { readonly total: string | null }) {
  return (
    <>
      <p className="selected-reading-value">
        {total ?? '—'} <span className="review-quiet">秒</span>
      </p>
      {study.seal === null && (
        <div>
          <Button icon={<DeleteOutlined />} onClick={() => selection.exclude(true)}>
            {selection.element === wholeCycle ? '剔除这个周程' : '剔除这个读数'}
          </Button>
        </div>
      )}
      <p className="review-quiet">先问原因，再看统计。剔除的读数留在表上，划掉，写明谁、何时、为什么。</p>
    </>
  )
}

type ExcludedProps = SelectedReadingProps & {
  readonly mark: { readonly reason: string; readonly by: string; readonly at: string }
}

function Excluded({ study, terms, selection, mark }: ExcludedProps) {
  const { go } = useCase()
  const decide = useDecision(study, terms, selection)
  const [restoring, setRestoring] = useState(false)
  const effect = decide.preview('restore')
  return (
    <>
      <p className="review-quiet selected-reading-why">
        {mark.reason}。{mark.by}剔除，{dayMinute(mark.at)}。写入附表。
      </p>
      {effect !== null && <EffectTable before={effect.after} after={effect.before} />}
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
            <Button size="small" icon={<RollbackOutlined />} onClick={() => setRestoring(true)}>
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
      onSubmit={(event) => {
        event.preventDefault()
        setSaid(true)
        if (!empty) onRestore(reason.trim())
      }}
    >
      <input
        className="reason-text"
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
