import { CheckOutlined, LeftOutlined } from '@ant-design/icons'
import { Icon } from '../../../components/icon.tsx'
import { listRecords, readRecord } from '../../../../shared/case/read.ts'
import type { Study } from '../../../../shared/case/measurement/study.ts'
import { SampleBadge } from '../../../components/sample-badge.tsx'
import { useCase } from '../../step/case-context.ts'
import { balanceWords } from './live-time.ts'
import { TickingText } from './ticking-text.tsx'
import type { Live } from './use-live.ts'

type WatchTopBarProps = { readonly study: Study; readonly live: Live; readonly onCollapse: () => void }

export function WatchTopBar({ study, live, onCollapse }: WatchTopBarProps) {
  const { copy, state } = useCase()
  const operation = readRecord(state, 'operation', study.operationId)
  const product = readRecord(state, 'product', operation?.productId ?? '')
  const siblings = listRecords(state, 'operation').filter((one) => one.productId === operation?.productId)
  const number = siblings.findIndex(({ id }) => id === study.operationId) + 1
  return (
    <header className="watch-top" data-region="top-bar">
      <button type="button" className="watch-collapse" title="表照样走（Esc）" onClick={onCollapse}>
        <Icon of={LeftOutlined} />
        收起秒表
      </button>
      <h1 className="watch-title">{operation?.name ?? ''}</h1>
      <span className="watch-place">
        {product?.name ?? ''} · 第 {number} 道
      </span>
      <span className="watch-tag">工人 {study.timeStudy.worker}</span>
      <span className="watch-tag watch-tag-done">
        <Icon of={CheckOutlined} /> 已告知，已同意
      </span>
      <span className="watch-tag">方法卡第 {study.method.version} 版</span>
      {copy.library === 'sample' && <SampleBadge />}
      <div className="watch-balance" role="timer" aria-label="时间核对" aria-live="off">
        <span>
          已经过{' '}
          <TickingText className="watch-balance-whole" read={() => balanceWords(live.read()).elapsed} />
        </span>
        <span aria-hidden="true">=</span>
        <span>
          作业 <TickingText read={() => balanceWords(live.read()).work} />
        </span>
        <span aria-hidden="true">+</span>
        <span>
          中断 <TickingText read={() => balanceWords(live.read()).interrupted} />
        </span>
        <span aria-hidden="true">+</span>
        <span>
          未观测 <TickingText read={() => balanceWords(live.read()).unobserved} />
        </span>
      </div>
    </header>
  )
}
