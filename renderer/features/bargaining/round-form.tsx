import { Input, Segmented } from 'antd'
import { useState } from 'react'
import { parseDate } from '../../../shared/dates/date-string.ts'
import { roundForms, type NegotiationRound } from '../../../shared/bargaining/negotiation-round.ts'
import { formatProblem } from '../../../shared/text/problems/format-problem.ts'
import { convertFullWidth } from '../../components/fields/full-width.ts'
import { plainEntry } from '../../components/fields/plain-entry.ts'
import { ProblemText } from '../../components/problem-text.tsx'
import { formNames } from './bargaining-words.ts'
import type { BargainingActs } from './use-bargaining-acts.ts'

type RoundFormProps = { readonly round: NegotiationRound; readonly acts: BargainingActs }

/** How and when the round under way is held; closed once a side has submitted in it. */
export function RoundForm({ round, acts }: RoundFormProps) {
  const [typed, setTyped] = useState(round.heldOn ?? '')
  const [sentence, setSentence] = useState<string>()
  const finish = () => {
    const day = parseDate(convertFullWidth(typed), { field: 'date' })
    if (!day.ok) {
      setSentence(day.problems.map(formatProblem)[0])
      return
    }
    setSentence(undefined)
    if (day.value !== round.heldOn) acts.setDay(day.value)
  }
  return (
    <div className="round-form">
      <Segmented
        aria-label="形式"
        value={round.form}
        options={roundForms.map((value) => ({ value, label: formNames[value] }))}
        onChange={acts.setForm}
      />
      <label className="round-form-day">
        日期
        <Input
          aria-label="日期"
          aria-invalid={sentence !== undefined}
          autoComplete="off"
          value={typed}
          {...plainEntry(setTyped)}
          onBlur={finish}
          onPressEnter={finish}
        />
      </label>
      {sentence !== undefined && <ProblemText sentence={sentence} />}
    </div>
  )
}
