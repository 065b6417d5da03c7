import { Select } from 'antd'
import { useState } from 'react'
import type { Side } from '../../../shared/bargaining/side.ts'
import type { GapLine } from '../../../shared/case/bargaining/gap-line.ts'
import type { GapTable } from '../../../shared/case/bargaining/gap-table.ts'
import { findMandateGap, representativesOf } from '../../../shared/case/bargaining/representatives.ts'
import { findSubmitRefusal, submittableLines } from '../../../shared/case/bargaining/submit.ts'
import { AskDialog } from '../../components/dialog/ask-dialog.tsx'
import { figureWords } from '../../components/figure-words.ts'
import { ProblemText } from '../../components/problem-text.tsx'
import { OperatorLine } from '../operator/operator-line.tsx'
import { useOperatorEntry } from '../operator/use-operator-entry.ts'
import { useCase } from '../step/case-context.ts'
import { mandateSentence, sideNames, submitRefusalSentence, submitWords } from './bargaining-words.ts'
import { cellInHand } from './cell-in-hand.ts'
import { today } from './today.ts'
import type { BargainingActs } from './use-bargaining-acts.ts'
import './submit-dialog.css'

type SubmitDialogProps = {
  readonly table: GapTable
  readonly side: Side
  readonly acts: BargainingActs
  readonly onClose: () => void
}

/** It freezes figures, so it asks. */
export function SubmitDialog({ table, side, acts, onClose }: SubmitDialogProps) {
  const { state } = useCase()
  const people = representativesOf(state, side)
  const [chosen, setChosen] = useState(people[0]?.name ?? '')
  const refusal = findSubmitRefusal(table, side)
  const person = people.find(({ name }) => name === chosen)
  const mandate = person === undefined ? null : findMandateGap(person, today())
  const lines = submittableLines(table)
  const moved = lines.filter(({ figures }) => figures[side]?.position.kind === 'draft')
  const stale = lines.filter(({ figures }) => figures[side]?.changed != null)
  const title = submitWords(table.round?.number ?? 1, side)
  const operator = useOperatorEntry()
  const submit = async () => {
    if (!operator.take()) return
    await acts.submit(side, chosen)
    onClose()
  }
  const closed = refusal !== null || chosen === '' || mandate !== null
  return (
    <AskDialog
      title={title}
      safe="先不提交"
      act={closed ? undefined : { label: title, primary: true, onPress: () => void submit() }}
      focusElse={cellInHand}
      onClose={onClose}
    >
      {refusal !== null ? (
        <ProblemText sentence={submitRefusalSentence(refusal, side)} />
      ) : (
        <>
          <p className="submit-words">
            {moved.length === lines.length
              ? `共 ${String(lines.length)} 行，都是这一轮写的。`
              : `共 ${String(lines.length)} 行，其中 ${String(moved.length)} 行是这一轮写的，其余沿用${sideNames[side]}上一次提交的数。`}
            提交以后这些数不能再改，可以再提一次对案。
          </p>
          <Moved lines={moved} side={side} />
          {stale.length > 0 && (
            <ProblemText
              tone="todo"
              sentence={`第 ${stale.map(({ number }) => String(number)).join('、')} 行的计算价变过：价照旧，调整额按现在的计算价写。`}
            />
          )}
        </>
      )}
      {people.length === 0 ? (
        <ProblemText sentence={`${sideNames[side]}还没有登记代表。先到立项登记，再来提交。`} />
      ) : (
        <label className="submit-person">
          代表{sideNames[side]}提交
          <Select
            aria-label={`代表${sideNames[side]}提交`}
            value={chosen}
            options={people.map(({ name, chief, post }) => ({
              value: name,
              label: [name, chief ? '首席代表' : post].filter((word) => word !== '').join(' · '),
            }))}
            onChange={setChosen}
          />
        </label>
      )}
      {mandate !== null && <ProblemText sentence={mandateSentence(mandate, side)} />}
      {!closed && <OperatorLine entry={operator} />}
    </AskDialog>
  )
}

function Moved({ lines, side }: { readonly lines: readonly GapLine[]; readonly side: Side }) {
  if (lines.length === 0) return null
  return (
    <ul className="submit-moved" aria-label="这一轮写的">
      {lines.map(({ operationId, number, name, figures, submitted }) => (
        <li key={operationId}>
          <span className="submit-moved-name">
            {number} {name}
          </span>
          {submitted[side] !== null && (
            <span className="submit-moved-before">{figureWords(submitted[side].priceYuan)} →</span>
          )}
          <strong>{figureWords(figures[side]?.priceYuan)}</strong>
        </li>
      ))}
    </ul>
  )
}
