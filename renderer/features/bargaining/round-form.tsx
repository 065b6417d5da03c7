import { Input, Segmented } from 'antd'
import { parseDate } from '../../../shared/dates/date-string.ts'
import { roundForms, type NegotiationRound } from '../../../shared/bargaining/negotiation-round.ts'
import { formatProblem } from '../../../shared/text/problems/format-problem.ts'
import { convertFullWidth } from '../../components/fields/full-width.ts'
import { plainEntry } from '../../components/fields/plain-entry.ts'
import { useDraft } from '../../components/fields/use-draft.ts'
import { ProblemText } from '../../components/problem-text.tsx'
import { formNames } from './bargaining-words.ts'
import type { BargainingActs } from './use-bargaining-acts.ts'

type RoundFormProps = { readonly round: NegotiationRound; readonly acts: BargainingActs }

/** How and when the round under way is held; closed once a side has submitted in it. */
export function RoundForm({ round, acts }: RoundFormProps) {
  const readDay = (typed: string) => parseDate(convertFullWidth(typed), { field: 'date' })
  const sentenceFor = (typed: string) => {
    const day = readDay(typed)
    return day.ok ? undefined : day.problems.map(formatProblem)[0]
  }
  const setDay = (typed: string) => {
    const day = readDay(typed)
    if (day.ok && day.value !== round.heldOn) acts.setDay(day.value)
  }
  const draft = useDraft(round.heldOn ?? '', setDay, (typed) => sentenceFor(typed) === undefined)
  const sentence = draft.refused ? sentenceFor(draft.shown) : undefined
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
          {...draft.marks}
          aria-label="日期"
          aria-invalid={sentence !== undefined}
          autoComplete="off"
          value={draft.shown}
          {...plainEntry(draft.type)}
          onBlur={draft.finish}
          onPressEnter={draft.finish}
        />
      </label>
      {sentence !== undefined && <ProblemText sentence={sentence} />}
    </div>
  )
}
