import type { ReactEventHandler } from 'react'
import { typedSeconds, typedTotalProblem } from '../../../../shared/case/measurement/seal.ts'
import type { Study } from '../../../../shared/case/measurement/study.ts'
import type { Result } from '../../../../shared/problems/result.ts'
import { convertFullWidth } from '../../../../shared/numbers/convert-full-width.ts'
import type { DecimalString } from '../../../../shared/numbers/decimal-string.ts'
import { parseDecimal } from '../../../../shared/numbers/parse-decimal.ts'
import { sumDecimals } from '../../../../shared/numbers/sum-decimals.ts'
import { formatProblem } from '../../../../shared/text/problems/format-problem.ts'
import { DecimalField } from '../../../components/fields/decimal-field.tsx'
import { ProblemText } from '../../../components/problem-text.tsx'

type TotalTimeProps = {
  readonly read: Result<Study>
  readonly total: DecimalString | null
  readonly onCommit: (seconds: DecimalString | null) => void
  /** The total was left with what cannot be taken, or is right again. */
  readonly onRefused: (sentence: string | undefined) => void
}

const readTotal = (typed: string) => parseDecimal(convertFullWidth(typed).trim(), { field: 'total-time' })

const totalSentence = (typed: string): string | undefined => {
  if (typed.trim() === '') return undefined
  const total = readTotal(typed)
  return total.ok ? undefined : total.problems.map(formatProblem)[0]
}

/** The sheet's own total, which the readings may miss by 2 % and no more. */
export function TotalTime({ read, total, onCommit, onRefused }: TotalTimeProps) {
  const seconds = read.ok ? typedSeconds(read.value) : []
  const problem = read.ok ? typedTotalProblem(read.value) : null
  const report: ReactEventHandler = ({ target }) => {
    if (target instanceof HTMLInputElement) onRefused(totalSentence(target.value))
  }
  return (
    <aside
      className="typed-total"
      aria-label="核对总时间"
      onBlur={report}
      onKeyUp={(event) => {
        if (event.code === 'Enter' || event.code === 'NumpadEnter' || event.code === 'Escape') report(event)
      }}
    >
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
