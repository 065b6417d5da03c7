import { Input, Select } from 'antd'
import { useState } from 'react'
import { sides, type Side } from '../../../../shared/bargaining/side.ts'
import { representativesOf } from '../../../../shared/case/bargaining/representatives.ts'
import type { TermTopic } from '../../../../shared/case/terms/term-topics.ts'
import { reopenTerms, type TermsLock } from '../../../../shared/case/terms/terms-lock.ts'
import { AskDialog } from '../../../components/dialog/ask-dialog.tsx'
import { ProblemText } from '../../../components/problem-text.tsx'
import { operatorOf } from '../../measurement/operator.ts'
import { OperatorLine } from '../../operator/operator-line.tsx'
import { useOperatorEntry } from '../../operator/use-operator-entry.ts'
import { useCase } from '../../step/case-context.ts'
import { useTermsForm } from '../terms-form.ts'
import { topicNames, touchedSentence } from '../topic-words.ts'

const sideNames: Readonly<Record<Side, string>> = { employer: '企业方', union: '职工方' }

type ReopenDialogProps = {
  readonly topic: TermTopic
  readonly lock: TermsLock
  readonly onClose: () => void
}

/** One act of both sides, named and with a reason. */
export function ReopenDialog({ topic, lock, onClose }: ReopenDialogProps) {
  const { copy, state } = useCase()
  const { commit } = useTermsForm()
  const [chosen, setChosen] = useState<Partial<Record<Side, string>>>({})
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const people = { employer: representativesOf(state, 'employer'), union: representativesOf(state, 'union') }
  const nameOf = (side: Side) => chosen[side] ?? people[side][0]?.name ?? ''
  const act = `双方同意改${topicNames[topic]}`
  const silent = sides.find((side) => nameOf(side) === '')
  const operator = useOperatorEntry()
  const agree = () => {
    setTried(true)
    if (!operator.take() || reason.trim() === '' || silent !== undefined) return
    const fact = reopenTerms(state, {
      id: crypto.randomUUID(),
      topic,
      unionRepresentative: nameOf('union'),
      employerRepresentative: nameOf('employer'),
      reason: reason.trim(),
      operator: operatorOf(copy),
      reopenedAt: new Date().toISOString(),
    })
    if (fact !== null) commit(`${act}：${reason.trim()}`.slice(0, 200), [fact])
    onClose()
  }
  return (
    <AskDialog
      title={act}
      safe={`先不改${topicNames[topic]}`}
      act={{ label: '记下双方同意', onPress: agree }}
      onClose={onClose}
    >
      <p>{touchedSentence(topic, lock)}这一条会留在记录里，不能撤销。</p>
      <div className="terms-reopen">
        {sides.map((side) => (
          <label key={side}>
            {sideNames[side]}同意人
            <Select
              aria-label={`${sideNames[side]}同意人`}
              value={nameOf(side) === '' ? null : nameOf(side)}
              notFoundContent="还没有登记代表"
              options={people[side].map(({ name, chief, post }) => ({
                value: name,
                label: [name, chief ? '首席代表' : post].filter((word) => word !== '').join(' · '),
              }))}
              onChange={(name: string) => setChosen({ ...chosen, [side]: name })}
            />
          </label>
        ))}
        <label className="terms-reopen-reason">
          理由
          <Input
            maxLength={150}
            aria-invalid={tried && reason.trim() === ''}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </label>
      </div>
      {silent !== undefined && (
        <ProblemText sentence={`${sideNames[silent]}还没有登记代表。先登记，再来改${topicNames[topic]}。`} />
      )}
      {tried && reason.trim() === '' && (
        <ProblemText sentence={`改${topicNames[topic]}要写理由，记录会保留。`} />
      )}
      <OperatorLine entry={operator} />
    </AskDialog>
  )
}
