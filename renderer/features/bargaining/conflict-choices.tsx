import { Button } from 'antd'
import { listRecords } from '../../../shared/case/read.ts'
import type { GapLine } from '../../../shared/case/bargaining/gap-line.ts'
import type { LineConflict } from '../../../shared/case/bargaining/line-conflicts.ts'
import type { FieldValue } from '../../../shared/record/field-value.ts'
import type { FoldState } from '../../../shared/record/fold-state.ts'
import { momentWords } from '../../components/moment-words.ts'
import { ProblemText } from '../../components/problem-text.tsx'
import { useCase } from '../step/case-context.ts'
import { twoVersionsSentence } from './bargaining-words.ts'
import { fieldWords } from './field-words.ts'
import type { BargainingActs } from './use-bargaining-acts.ts'

type ConflictChoicesProps = { readonly line: GapLine; readonly acts: BargainingActs }

const valueWords = (state: FoldState, field: string, value: FieldValue): string => {
  if (value === null) return '空着'
  if (value === true) return '是'
  if (value === false) return '否'
  if (typeof value !== 'string') return '一组数'
  if (field === 'gradeId')
    return listRecords(state, 'work-grade').find(({ id }) => id === value)?.name ?? '已移除的等级'
  return value
}

/** Two people set one field without seeing each other: both values stay until a person chooses. */
export function ConflictChoices({ line, acts }: ConflictChoicesProps) {
  return (
    <section className="line-panel-choices" aria-label="两个数都留着">
      <ProblemText sentence={twoVersionsSentence} />
      {line.conflicts.map((found) => (
        <Choices
          key={`${found.conflict.kind} ${found.conflict.id} ${found.conflict.field}`}
          line={line}
          found={found}
          acts={acts}
        />
      ))}
    </section>
  )
}

type ChoicesProps = ConflictChoicesProps & { readonly found: LineConflict }

function Choices({ line, found, acts }: ChoicesProps) {
  const { state } = useCase()
  const { field, kind } = found.conflict
  const name = fieldWords(kind, field)
  return found.choices.map(({ value, label, by, at }) => {
    const words = valueWords(state, field, value)
    const origin = [label, by, at === '' ? '' : momentWords(at)].filter((word) => word !== '').join(' · ')
    return (
      <Button
        key={`${words} ${at}`}
        className="line-panel-choice"
        onClick={() => acts.decide(line, found, value, `${name} ${words}`)}
      >
        <span>
          {name} <strong>{words}</strong>
          <br />
          <span className="line-panel-choice-origin">{origin}</span>
        </span>
      </Button>
    )
  })
}
