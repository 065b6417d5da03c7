import { useRef, useState } from 'react'
import { Button } from 'antd'
import { reviewOperations, startTrial } from '../../../../shared/case/pricing/achievability/trial-acts.ts'
import { readTrials, trialStage, type Trial } from '../../../../shared/case/pricing/achievability/trials.ts'
import { setFields } from '../../../../shared/case/write.ts'
import { parseDate } from '../../../../shared/dates/date-string.ts'
import type { DecimalString } from '../../../../shared/numbers/decimal-string.ts'
import type { Problem } from '../../../../shared/problems/problem.ts'
import { usualTrialDays } from '../../../../shared/quota/trial.ts'
import { formatProblem } from '../../../../shared/text/problems/format-problem.ts'
import { DecimalField } from '../../../components/fields/decimal-field.tsx'
import { ProblemText } from '../../../components/problem-text.tsx'
import { today } from '../../bargaining/today.ts'
import { operatorOf } from '../../measurement/operator.ts'
import { useCase } from '../../step/case-context.ts'
import { useMayWrite } from '../../step/may-write.ts'
import { DateField } from '../../terms/fields/date-field.tsx'
import { reviewRefusal, trialSentence } from './achievability-words.ts'
import { OutputsSection } from './outputs-section.tsx'
import { checkTrialDays, readTrialDays } from './trial-entry.ts'

type TrialSectionProps = {
  readonly name: string
  readonly operationId: string
  readonly shiftMinutes: DecimalString
}

/** 试行 and 试行期满复核: real outputs confirm the quota or open 重新协商. */
export function TrialSection({ name, operationId, shiftMinutes }: TrialSectionProps) {
  const { state } = useCase()
  const mayWrite = useMayWrite()
  const trial = readTrials(state).get(operationId)
  const isDecided = trial?.review?.decision === 'renegotiate'
  return (
    <>
      <section className="achievability-part" aria-label="试行">
        <div className="achievability-head">
          <h3 className="achievability-title">试行</h3>
          <span className="achievability-quiet">
            {trial === undefined ? '还没有开始' : `${trial.workingDays} 个工作日`} · 双方
          </span>
        </div>
        {trial !== undefined && <Standing name={name} trial={trial} />}
        {(trial === undefined || isDecided) && mayWrite && (
          <StartForm name={name} operationId={operationId} again={isDecided} />
        )}
      </section>
      {trial !== undefined && trial.review === null && (
        <OutputsSection
          key={trial.id}
          name={name}
          group={{ operationId, trialId: trial.id }}
          shiftMinutes={shiftMinutes}
        />
      )}
    </>
  )
}

function Standing({ name, trial }: { readonly name: string; readonly trial: Trial }) {
  const { state, copy } = useCase()
  const mayWrite = useMayWrite()
  const [refusal, setRefusal] = useState<{
    readonly of: typeof state
    readonly problems: readonly Problem[]
  }>()
  // What was refused holds for the record as it stood then: the next change may have mended it.
  const problems = refusal?.of === state ? refusal.problems : []
  const day = parseDate(today(), { field: 'date' })
  if (!day.ok) return null
  const stage = trialStage(trial, day.value)
  const review = () => {
    const made = reviewOperations(state, {
      factId: crypto.randomUUID(),
      trial,
      reviewedOn: day.value,
      reviewedAt: new Date().toISOString(),
      operator: operatorOf(copy),
    })
    setRefusal(made.ok ? undefined : { of: state, problems: made.problems })
    if (made.ok) void copy.commit(`${name} 试行期满复核`, made.value, 'pricing')
  }
  const isOpen = trial.review === null
  const isTodo = stage === 'to-review' || stage === 'renegotiate' || stage === 'decide-together'
  return (
    <>
      {isTodo ? (
        <ProblemText tone="todo" sentence={trialSentence(trial, stage)} />
      ) : (
        <p className="achievability-line">{trialSentence(trial, stage)}</p>
      )}
      {isOpen && <p className="achievability-line">按周一至周五数，法定节假日和调休请核对。</p>}
      {problems.map((problem) => (
        <ProblemText key={problem.code} sentence={reviewRefusal(problem)} />
      ))}
      {stage === 'to-review' && mayWrite && (
        <p className="achievability-line">复核后不能撤销，试行和试行产量也不能再改。</p>
      )}
      {isOpen && mayWrite && (
        <div className="achievability-acts">
          {stage === 'to-review' && (
            <Button size="small" onClick={review}>
              复核试行
            </Button>
          )}
          <Button
            size="small"
            onClick={() =>
              void copy.commit(
                `${name} 不试行了`,
                [setFields('quota-trial', trial.id, { removed: true })],
                'pricing',
              )
            }
          >
            不试行了
          </Button>
        </div>
      )}
    </>
  )
}

type StartFormProps = { readonly name: string; readonly operationId: string; readonly again: boolean }

function StartForm({ name, operationId, again }: StartFormProps) {
  const { copy } = useCase()
  const form = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useState(false)
  const [startsOn, setStartsOn] = useState(today())
  const [days, setDays] = useState<string>(usualTrialDays)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  if (!isOpen)
    return (
      <div>
        <Button size="small" onClick={() => setOpen(true)}>
          {again ? '再试行一次' : '开始试行'}
        </Button>
      </div>
    )
  const start = () => {
    // A refused entry stays in its field and was not handed over: what was there before must not begin instead.
    const refused = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')
    const workingDays = readTrialDays(days)
    if (refused || !workingDays.ok) {
      refused?.focus()
      return
    }
    const trialId = crypto.randomUUID()
    const made = startTrial({ trialId, operationId, startsOn, workingDays: workingDays.value })
    setProblems(made.ok ? [] : made.problems)
    if (!made.ok) return
    void copy.commit(`${name} 试行 ${workingDays.value} 个工作日`, made.value, 'pricing')
    setOpen(false)
  }
  return (
    <div ref={form} className="achievability-form">
      <div className="achievability-pair">
        <DateField label="开始日" labelPlace="above" value={startsOn} onCommit={setStartsOn} />
        <DecimalField
          label="试行期"
          labelPlace="above"
          unit="工作日"
          value={days}
          check={checkTrialDays}
          onCommit={setDays}
        />
      </div>
      {problems.map((problem) => (
        <ProblemText key={problem.code} sentence={formatProblem(problem)} />
      ))}
      <div className="achievability-acts">
        <Button size="small" onClick={() => setOpen(false)}>
          先不试行
        </Button>
        <Button size="small" onClick={start}>
          开始试行
        </Button>
      </div>
    </div>
  )
}
