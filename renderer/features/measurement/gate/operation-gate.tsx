import { useState } from 'react'
import { FieldTimeOutlined } from '@ant-design/icons'
import { Icon } from '../../../components/icon.tsx'
import { latestNotices } from '../../../../shared/case/measurement/notices.ts'
import { readMethod, type Method } from '../../../../shared/case/measurement/method.ts'
import { listRecords, readRecord } from '../../../../shared/case/read.ts'
import { EmptyState, type EmptyStateItem } from '../../../components/empty-state.tsx'
import { useKeys } from '../../../shell/keys/use-keys.ts'
import { useCase } from '../../step/case-context.ts'
import { StepFrame } from '../../step/step-frame.tsx'
import { KnownWorkers } from './known-workers.tsx'
import { NoticePanel } from './notice-panel.tsx'
import { useBeginStudy } from './begin-study.ts'
import './gate.css'

const gapWords: Readonly<Record<Method['gaps'][number], string>> = {
  start: '起点',
  end: '终点',
  elements: '单元',
  'element-name': '单元名称',
  'break-point': '单元的分界点',
}

type OperationGateProps = {
  readonly operationId: string
  /** 登记告知 was pressed where one came from: its form is open. */
  readonly asked?: boolean
}

/** What is missing before a person may be timed, with one button each. */
export function OperationGate({ operationId, asked = false }: OperationGateProps) {
  const { state, productId, go } = useCase()
  const [registering, setRegistering] = useState(asked)
  const begin = useBeginStudy()
  const operation = readRecord(state, 'operation', operationId)
  const operations = listRecords(state, 'operation').filter((one) => one.productId === productId)
  const number = operations.findIndex(({ id }) => id === operationId) + 1
  const method = readMethod(state, operationId)
  const notices = [...latestNotices(state).values()]
  const cardDone = method.gaps.length === 0
  const back = () => go('measurement')
  useKeys([
    ...(registering ? [] : [{ id: 'back', chord: { code: 'Escape' }, run: back }]),
    { id: 'notice', chord: { code: 'KeyN' }, run: () => setRegistering(true) },
  ])
  const product = readRecord(state, 'product', productId ?? '')
  const items: readonly EmptyStateItem[] = [
    {
      key: 'operations',
      title: '工序已列好',
      detail: `${product?.name ?? ''}，${String(operations.length)} 道`,
      done: true,
    },
    {
      key: 'card',
      title: '方法卡',
      detail: cardDetail(method),
      done: cardDone,
      ...(cardDone
        ? {}
        : { act: { label: '填方法卡', primary: true, onPress: () => go('products', `/${operationId}`) } }),
    },
    {
      key: 'notice',
      title: '告知被测职工',
      detail: '只记代码，不记姓名；职工同意后才能测',
      done: false,
      ...(registering
        ? {}
        : { act: { label: '登记告知', primary: cardDone, onPress: () => setRegistering(true) } }),
    },
  ]
  const open = items.filter(({ done }) => !done).length
  return (
    <StepFrame
      title={`一测：${String(number)} ${operation?.name ?? ''}`}
      why="站到机器旁边，量出真实的时间。"
      actions={[{ label: '回到工序表', onPress: back }]}
      notice={{ kind: 'missing', sentence: `还差${open === 1 ? '一' : '两'}件事，补齐就能开始` }}
      keys={[
        { caps: ['N'], label: '登记告知' },
        { caps: ['Esc'], label: '回到工序表' },
      ]}
    >
      <div className="gate">
        <EmptyState
          icon={<Icon of={FieldTimeOutlined} />}
          title="还不能开始测时"
          lines={['测时要经得起对方工程师来问。', `还差${open === 1 ? '一' : '两'}件事，补齐就能开始。`]}
          items={items}
          foot={
            cardDone && (
              <KnownWorkers
                notices={notices}
                onChoose={(workerCode) => void begin(operationId, workerCode)}
              />
            )
          }
        />
        {registering && (
          <NoticePanel
            cardDone={cardDone}
            onClose={() => setRegistering(false)}
            onConsented={(workerCode) => {
              setRegistering(false)
              if (cardDone) void begin(operationId, workerCode)
            }}
          />
        )}
      </div>
    </StepFrame>
  )
}

const cardDetail = (method: Method): string => {
  if (method.card === undefined && method.elements.length === 0)
    return '写清从哪里开始、到哪里结束、分几个单元'
  if (method.gaps.length > 0) return `还缺${method.gaps.map((gap) => gapWords[gap]).join('、')}`
  return `第 ${method.version} 版，${String(method.elements.length)} 个单元`
}
