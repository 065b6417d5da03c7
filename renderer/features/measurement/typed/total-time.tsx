import type { Method } from '../../../../shared/case/measurement/method.ts'
import { readTypedObservations } from '../../../../shared/case/measurement/typed-cells.ts'
import type { Entry } from '../../../../shared/case/read.ts'
import { parseTimeStudyId } from '../../../../shared/measurement/time-study/identity.ts'
import { checkTypedTotal, type TypedCell } from '../../../../shared/measurement/time-study/typed-readings.ts'
import { convertFullWidth } from '../../../../shared/numbers/convert-full-width.ts'
import type { DecimalString } from '../../../../shared/numbers/decimal-string.ts'
import { parseDecimal } from '../../../../shared/numbers/parse-decimal.ts'
import { sumDecimals } from '../../../../shared/numbers/sum-decimals.ts'
import { formatProblem } from '../../../../shared/text/problems/format-problem.ts'
import { DecimalField } from '../../../components/fields/decimal-field.tsx'
import { ProblemText } from '../../../components/problem-text.tsx'

type TotalTimeProps = {
  readonly study: Entry<'time-study'>
  readonly method: Method
  readonly rows: readonly (readonly TypedCell[])[]
  readonly onCommit: (seconds: DecimalString | null) => void
}

const readTotal = (typed: string) => parseDecimal(convertFullWidth(typed).trim(), { field: 'total-time' })

const totalSentence = (typed: string): string | undefined => {
  if (typed.trim() === '') return undefined
  const total = readTotal(typed)
  return total.ok ? undefined : total.problems.map(formatProblem)[0]
}

/** The sheet's own total, which the readings may miss by 2 % and no more. */
export function TotalTime({ study, method, rows, onCommit }: TotalTimeProps) {
  const id = parseTimeStudyId(study.id)
  const read = id.ok ? readTypedObservations(id.value, method.elements, { rows }) : id
  const seconds = read.ok ? read.value.flatMap((one) => (one.state === 'observed' ? [one.seconds] : [])) : []
  const total = study.typedTotalSeconds ?? null
  const problem = total === null || seconds.length === 0 ? null : checkTypedTotal(seconds, total)
  return (
    <aside className="typed-total" aria-label="核对总时间">
      <h2 className="typed-total-title">总时间核对</h2>
      <DecimalField
        label="总时间"
        labelPlace="above"
        unit="秒"
        value={total ?? ''}
        hint="表上从第一下到最后一下的时间，减去中断。"
        check={totalSentence}
        onCommit={(typed) => {
          const next = readTotal(typed)
          if (typed.trim() === '') onCommit(null)
          else if (next.ok) onCommit(next.value)
        }}
      />
      <dl className="typed-total-facts">
        <dt>各格合计</dt>
        <dd>{seconds.length === 0 ? '—' : sumDecimals(seconds)} 秒</dd>
        <dt>读数</dt>
        <dd>{seconds.length} 个</dd>
      </dl>
      {!read.ok &&
        read.problems
          .slice(0, 3)
          .map((one) => <ProblemText key={formatProblem(one)} sentence={formatProblem(one)} />)}
      {problem !== null && <ProblemText sentence={formatProblem(problem)} />}
      {problem === null && total !== null && seconds.length > 0 && (
        <p className="typed-total-fits">相差不到 2%，对得上。</p>
      )}
    </aside>
  )
}
