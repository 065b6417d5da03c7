import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { Icon } from '../../../components/icon.tsx'
import type { OperationRow } from '../../../../shared/case/measurement/operation-row.ts'
import { formatApproximatePercent } from '../../../../shared/numbers/approximate.ts'
import { formatProblem } from '../../../../shared/text/problems/format-problem.ts'
import { Figure } from '../../../components/figure.tsx'
import { ProblemText } from '../../../components/problem-text.tsx'
import { countingUnitOf } from '../../derivation/figure-context.ts'
import { useCase } from '../../step/case-context.ts'
import { useMayWrite } from '../../step/may-write.ts'
import { StatusMark } from '../status-mark.tsx'
import { lackSentence } from '../need-words.ts'
import { statusLookOf, studyStatusLook } from '../status-words.ts'
import { studyAct } from './next-act.ts'
import { TimeSourceForm } from './time-source-form.tsx'
import { countWorkers, workersWords } from './workers-words.ts'

type OperationPanelProps = { readonly row: OperationRow; readonly onFigure: () => void }

/** The chosen operation: where its time comes from, its result, and each worker who was watched. */
export function OperationPanel({ row, onFigure }: OperationPanelProps) {
  const { operation, number, time } = row
  return (
    <aside className="operation-panel" aria-label={`${String(number)} ${operation.name ?? ''}`}>
      <div className="operation-panel-head">
        <h2 className="operation-panel-title">
          {number} {operation.name ?? ''}
        </h2>
        <StatusMark {...statusLookOf(row)} />
      </div>
      <section className="operation-panel-part" aria-label="时间来源">
        <TimeSourceForm row={row} />
        {time.source !== 'measured' &&
          time.lacks.map((lack) => (
            <ProblemText key={lack.studyId} tone="todo" sentence={`沿用的时间：${lackSentence(lack)}`} />
          ))}
      </section>
      {time.source === 'measured' && (
        <>
          <Result row={row} onFigure={onFigure} />
          <Studies row={row} />
        </>
      )}
    </aside>
  )
}

function Result({ row: { time, operation }, onFigure }: OperationPanelProps) {
  const unit = countingUnitOf(useCase().state, operation.id)
  const studies = time.studies.map(({ timeStudy }) => timeStudy)
  const precision = time.figures?.precision ?? null
  return (
    <section className="operation-panel-part" aria-label="测得的时间">
      <div className="operation-panel-result">
        <h3 className="operation-panel-name">标准工时</h3>
        <Figure
          value={time.seconds ?? undefined}
          unit={`秒/${unit}`}
          label={`${operation.name ?? ''} 标准工时`}
          size="result"
          onOpen={onFigure}
        />
      </div>
      {studies.length > 0 && (
        <p className="operation-panel-line">
          {workersWords(studies)}
          {precision !== null && `；抽样误差 ±${formatApproximatePercent(precision.relative, 1)}`}
        </p>
      )}
      {time.lacks.map((lack) => (
        <ProblemText key={lack.studyId} tone="todo" sentence={lackSentence(lack)} />
      ))}
      {time.needsRestudy && (
        <ProblemText tone="todo" sentence="这道工序的方法卡改过，旧读数不能和新读数合在一起算。" />
      )}
      {time.problems.map((problem) => (
        <ProblemText key={`${problem.code}${problem.at.subject ?? ''}`} sentence={formatProblem(problem)} />
      ))}
    </section>
  )
}

function Studies({ row: { operation, studies } }: { readonly row: OperationRow }) {
  const { go } = useCase()
  const mayWrite = useMayWrite()
  const workers = countWorkers(studies.map(({ workerCode: worker }) => ({ worker })))
  return (
    <section className="operation-panel-part" aria-label="测过的工人">
      <h3 className="operation-panel-name">测过的工人 {workers}</h3>
      {studies.length > 0 && (
        <ul className="operation-panel-studies">
          {studies.map((study) => (
            <li key={study.id} className="operation-panel-study">
              <span className="operation-panel-worker">{study.workerCode}</span>
              <StatusMark {...studyStatusLook[study.status]} />
              {study.belowAccuracy && <StatusMark words="未测够" tone="todo" />}
              <span className="operation-panel-study-act">
                {study.consented || study.status === 'sealed' ? (
                  <Button size="small" onClick={() => go('measurement', studyAct(study).rest)}>
                    {studyAct(study).label}
                  </Button>
                ) : (
                  <StatusMark words="还没有同意" tone="todo" />
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {mayWrite && (
        <div>
          <Button
            size="small"
            icon={<Icon of={PlusOutlined} />}
            onClick={() =>
              go('measurement', `/operation/${operation.id}${studies.length === 0 ? '/notice' : ''}`)
            }
          >
            {studies.length === 0 ? '登记告知' : '再测一名工人'}
          </Button>
        </div>
      )}
    </section>
  )
}
