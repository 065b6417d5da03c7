import { EditOutlined } from '@ant-design/icons'
import { Icon } from '../../../components/icon.tsx'
import { missingConditions } from '../../../../shared/case/measurement/conditions.ts'
import { readMethod, type Method } from '../../../../shared/case/measurement/method.ts'
import { hasConsented } from '../../../../shared/case/measurement/notices.ts'
import { hasReadings, sealOf } from '../../../../shared/case/measurement/study.ts'
import { listRecords, readRecord, type Entry } from '../../../../shared/case/read.ts'
import { useKeys } from '../../../shell/keys/use-keys.ts'
import { useCase } from '../../step/case-context.ts'
import { StepFrame } from '../../step/step-frame.tsx'
import { OperationList } from '../list/operation-list.tsx'
import { ConditionsForm } from './conditions-form.tsx'
import { missingWords } from './condition-words.ts'
import { NoticeRecord } from './notice-record.tsx'
import { OperationGate } from './operation-gate.tsx'
import './gate.css'

/** One worker at one operation before the first press, and the place to come back to for the conditions. */
export function StudyPreparation({ studyId }: { readonly studyId: string }) {
  const { state } = useCase()
  const study = readRecord(state, 'time-study', studyId)
  if (study === undefined) return <OperationList />
  const method = readMethod(state, study.operationId ?? '')
  const ready = method.gaps.length === 0 && hasConsented(state, study.workerCode ?? '')
  return ready || sealOf(state, studyId) !== null ? (
    <Prepared study={study} method={method} />
  ) : (
    <OperationGate operationId={study.operationId ?? ''} />
  )
}

function Prepared({ study, method }: { readonly study: Entry<'time-study'>; readonly method: Method }) {
  const { state, go } = useCase()
  const operation = readRecord(state, 'operation', method.operationId)
  const siblings = listRecords(state, 'operation').filter((one) => one.productId === operation?.productId)
  const number = siblings.findIndex(({ id }) => id === method.operationId) + 1
  const name = operation?.name ?? ''
  const missing = missingConditions(study)
  const sealed = sealOf(state, study.id) !== null
  const timed = hasReadings(state, study.id)
  const onward =
    sealed || timed
      ? { label: '复核测时', onPress: () => go('measurement', `/review/${study.id}`) }
      : { label: '开始测时', onPress: () => go('measurement', `/watch/${study.id}`) }
  const back = { label: '回到工序表', onPress: () => go('measurement') }
  const typed = {
    label: '录入纸表',
    icon: <Icon of={EditOutlined} />,
    onPress: () => go('measurement', `/typed/${study.id}`),
  }
  useKeys([
    { id: 'onward', chord: { code: 'Enter', ctrl: true }, alsoInTextFields: true, run: onward.onPress },
    { id: 'back', chord: { code: 'Escape' }, alsoInTextFields: true, run: back.onPress },
  ])
  return (
    <StepFrame
      title={`准备测时：${String(number)} ${name}`}
      why={`工人 ${study.workerCode ?? ''}，已告知，已同意。条件可以测完再填，封存以前要齐。`}
      actions={timed ? [back] : [back, typed]}
      primary={onward}
      notice={
        missing.length === 0
          ? { kind: 'complete', words: '测时条件已齐' }
          : {
              kind: 'missing',
              sentence: `测时条件还缺 ${String(missing.length)} 项：${missingWords(missing)}`,
            }
      }
      keys={[
        ...(sealed ? [] : [{ caps: ['Tab', 'Enter'], label: '下一格' }]),
        { caps: ['Ctrl Enter'], label: onward.label },
        { caps: ['Esc'], label: '回到工序表' },
      ]}
    >
      <div className="preparation">
        <section className="preparation-card preparation-conditions" aria-label="测时条件">
          <div className="preparation-head">
            <h2 className="preparation-title">测时条件</h2>
            <span className="operation-panel-line">没有的写“无”</span>
          </div>
          <div className="preparation-body">
            <ConditionsForm
              study={study}
              name={`${name} ${study.workerCode ?? ''}`}
              place={`measurement/study/${study.id}`}
              closed={sealed}
            />
          </div>
        </section>
        <MethodCard method={method} workerCode={study.workerCode ?? ''} />
      </div>
    </StepFrame>
  )
}

type MethodCardProps = { readonly method: Method; readonly workerCode: string }

function MethodCard({ method, workerCode }: MethodCardProps) {
  const { card, elements, version } = method
  return (
    <section className="preparation-card preparation-method" aria-label="方法卡">
      <div className="preparation-head">
        <h2 className="preparation-title">方法卡</h2>
        <span className="operation-panel-line">第 {version} 版</span>
      </div>
      <div className="preparation-body">
        <dl className="preparation-facts">
          <dt>起点</dt>
          <dd>{card?.start ?? '—'}</dd>
          <dt>内容</dt>
          <dd>{card?.content ?? '—'}</dd>
          <dt>终点</dt>
          <dd>{card?.end ?? '—'}</dd>
          <dt>不含</dt>
          <dd>{card?.excludes ?? '—'}</dd>
        </dl>
        <table className="preparation-elements" aria-label="单元与分界点">
          <thead>
            <tr>
              <th scope="col">单元</th>
              <th scope="col">看到它，按一次空格</th>
            </tr>
          </thead>
          <tbody>
            {elements.map(({ elementId, name, breakPoint }, index) => (
              <tr key={elementId}>
                <td>
                  {index + 1} {name}
                </td>
                <td>{breakPoint}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="preparation-hint">测的时候眼睛看手，不看表。</p>
        <NoticeRecord workerCode={workerCode} />
      </div>
    </section>
  )
}
