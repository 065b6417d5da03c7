import { Button } from 'antd'
import { useState } from 'react'
import { lastTermsReopening, type TermsReopening } from '../../../../shared/case/terms/terms-lock.ts'
import { momentWords } from '../../../components/moment-words.ts'
import { ProblemText } from '../../../components/problem-text.tsx'
import { useCase } from '../../step/case-context.ts'
import { useMayWrite } from '../../step/may-write.ts'
import type { ClosedTopic } from '../closed-terms.tsx'
import { closedSentence, topicNames } from '../topic-words.ts'
import { ReopenDialog } from './reopen-dialog.tsx'

/** Why a section is closed and the act that opens it; once opened, who agreed and why. */
export function ClosedNotice({ topic, lock }: ClosedTopic) {
  const { state } = useCase()
  const mayWrite = useMayWrite()
  const [reopening, setReopening] = useState(false)
  const reopened = lastTermsReopening(state, topic)
  return (
    <>
      {lock !== undefined && (
        <div className="terms-locked">
          <ProblemText tone="todo" sentence={closedSentence(topic, lock)} />
          {mayWrite && (
            <Button size="small" onClick={() => setReopening(true)}>
              双方同意改{topicNames[topic]}
            </Button>
          )}
        </div>
      )}
      {reopened !== undefined && <Reopened act={reopened} open={lock === undefined} />}
      {reopening && lock !== undefined && (
        <ReopenDialog topic={topic} lock={lock} onClose={() => setReopening(false)} />
      )}
    </>
  )
}

type ReopenedProps = { readonly act: TermsReopening; readonly open: boolean }

function Reopened({ act, open }: ReopenedProps) {
  const { topic, reopenedAt, reason, unionRepresentative, employerRepresentative } = act
  return (
    <p className="terms-quiet">
      {momentWords(reopenedAt)} 双方同意改{topicNames[topic]}：{reason}（企业方 {employerRepresentative}
      ，职工方 {unionRepresentative}）。{open && '再提交提案或再达成以前可以改。'}
    </p>
  )
}
