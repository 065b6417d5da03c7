import { useMemo, useState } from 'react'
import { FieldTimeOutlined, RightOutlined, TableOutlined } from '@ant-design/icons'
import { Icon } from '../../../components/icon.tsx'
import { readOperationRows, type OperationRow } from '../../../../shared/case/measurement/operation-row.ts'
import { EmptyState } from '../../../components/empty-state.tsx'
import type { HeadAction, PageHeadProps } from '../../../shell/bars/page-head.tsx'
import { useKeys } from '../../../shell/keys/use-keys.ts'
import { FigurePanel } from '../../derivation/figure-panel.tsx'
import { useCase } from '../../step/case-context.ts'
import { useMayWrite } from '../../step/may-write.ts'
import { StepFrame } from '../../step/step-frame.tsx'
import { stepNotice } from '../step-notice.ts'
import { mayBeAgreed } from './agreed-times.ts'
import { AgreedTimesDialog } from './agreed-times-dialog.tsx'
import { OperationPanel } from './operation-panel.tsx'
import { OperationTable } from './operation-table.tsx'
import { lastChosen, rememberChosen } from './last-chosen.ts'
import { nextAct } from './next-act.ts'
import './operation-list.css'

const keys = [
  { caps: ['↑', '↓'], label: '选工序' },
  { caps: ['Enter'], label: '开始或复核' },
  { caps: ['N'], label: '登记告知' },
]

/** At most two, those that are there. */
const pairOf = (
  first: HeadAction | undefined,
  second: HeadAction | undefined,
): NonNullable<PageHeadProps['actions']> => {
  if (first === undefined) return second === undefined ? [] : [second]
  return second === undefined ? [first] : [first, second]
}

const firstOpen = (rows: readonly OperationRow[]): string | undefined =>
  (rows.find(({ status }) => status === 'not-measured' || status === 'in-study') ?? rows[0])?.operation.id

/** 一测：选一道工序. */
export function OperationList() {
  const { state, productId, steps, go } = useCase()
  const rows = useMemo(() => readOperationRows(state, productId), [state, productId])
  const [chosen, setChosen] = useState(() => lastChosen(productId))
  const [showing, setShowing] = useState(false)
  const [agreeing, setAgreeing] = useState(false)
  const mayWrite = useMayWrite()
  const choose = (operationId: string) => {
    rememberChosen(productId, operationId)
    setChosen(operationId)
  }
  const selectedId = rows.some(({ operation }) => operation.id === chosen) ? chosen : firstOpen(rows)
  const index = rows.findIndex(({ operation }) => operation.id === selectedId)
  const selected = rows[index]
  const move = (by: number) => {
    const next = rows[Math.min(Math.max(index + by, 0), rows.length - 1)]
    if (next !== undefined) choose(next.operation.id)
  }
  const act = selected === undefined ? undefined : nextAct(selected)
  const open = () => {
    if (act === undefined || selected === undefined) return
    choose(selected.operation.id)
    go('measurement', act.rest)
  }
  useKeys([
    { id: 'up', chord: { code: 'ArrowUp' }, repeats: true, run: () => move(-1) },
    { id: 'down', chord: { code: 'ArrowDown' }, repeats: true, run: () => move(1) },
    { id: 'open', chord: { code: 'Enter' }, run: open },
    {
      id: 'notice',
      chord: { code: 'KeyN' },
      run: () => selected !== undefined && go('measurement', `/operation/${selected.operation.id}/notice`),
    },
  ])
  const step = steps.find((one) => one.step === 'measurement')
  const notice = stepNotice(step, choose)
  const complete = step !== undefined && step.started && step.missing.length === 0
  const openSelected: HeadAction | undefined =
    act === undefined ? undefined : { label: act.label, onPress: open }
  const batch: HeadAction = {
    label: '成批登记双方认可',
    icon: <Icon of={TableOutlined} />,
    onPress: () => setAgreeing(true),
  }
  const primary: HeadAction | undefined = complete
    ? {
        label: '下一步：看定额与工价',
        icon: <Icon of={RightOutlined} />,
        iconAtEnd: true,
        onPress: () => go('pricing'),
      }
    : openSelected
  if (selected === undefined) return <NoOperations onProducts={() => go('products')} />
  return (
    <StepFrame
      title="一测：选一道工序"
      why="站到机器旁边，量出真实的时间。"
      notice={notice}
      keys={keys}
      actions={pairOf(
        mayWrite && rows.some(mayBeAgreed) ? batch : undefined,
        complete ? openSelected : undefined,
      )}
      {...(primary === undefined ? {} : { primary })}
    >
      <div className="operation-list">
        <OperationTable
          rows={rows}
          selectedId={selected.operation.id}
          onSelect={choose}
          onOpen={(row) => {
            choose(row.operation.id)
            go('measurement', nextAct(row).rest)
          }}
        />
        {showing ? (
          <FigurePanel
            operationId={selected.operation.id}
            figure="standard-time"
            onClose={() => setShowing(false)}
          />
        ) : (
          <OperationPanel key={selected.operation.id} row={selected} onFigure={() => setShowing(true)} />
        )}
      </div>
      {agreeing && <AgreedTimesDialog rows={rows.filter(mayBeAgreed)} onClose={() => setAgreeing(false)} />}
    </StepFrame>
  )
}

function NoOperations({ onProducts }: { readonly onProducts: () => void }) {
  return (
    <StepFrame
      title="一测：选一道工序"
      why="站到机器旁边，量出真实的时间。"
      notice={{ kind: 'missing', sentence: '先到一品列出工序，再来测时' }}
    >
      <EmptyState
        icon={<Icon of={FieldTimeOutlined} />}
        title="还没有可以测的工序"
        lines={['先把活儿拆成一道道工序，写好方法卡，再来测时。']}
        items={[
          {
            key: 'products',
            title: '列出工序',
            detail: '直接输入，或从 Excel 复制',
            done: false,
            act: { label: '去列工序', primary: true, onPress: onProducts },
          },
        ]}
      />
    </StepFrame>
  )
}
