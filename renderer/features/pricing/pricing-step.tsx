import { ControlOutlined, RightOutlined, TableOutlined } from '@ant-design/icons'
import { useCallback, useMemo, useRef, useState } from 'react'
import { Icon } from '../../components/icon.tsx'
import { operationsOf } from '../../../shared/case/products/operation-rows.ts'
import { listRecords, readRecord } from '../../../shared/case/read.ts'
import { readTerms } from '../../../shared/case/terms/read-terms.ts'
import { ProblemText } from '../../components/problem-text.tsx'
import type { BottomNotice } from '../../shell/bars/bottom-bar.tsx'
import { useExport } from '../agreement/export/use-export.ts'
import { FigurePanel } from '../derivation/figure-panel.tsx'
import { useCase, type OpenCase } from '../step/case-context.ts'
import { mayExport } from '../step/may-write.ts'
import { StepFrame } from '../step/step-frame.tsx'
import { EmptyPricing } from './empty-pricing.tsx'
import { PriceTable } from './price-table.tsx'
import { missingSentence } from './pricing-words.ts'
import { readPricing, type Folds, type Pricing } from './read-pricing.ts'
import { RulesStrip } from './rules-strip.tsx'
import { useFigureGrid } from './use-figure-grid.ts'
import './pricing.css'

const keys = [
  { caps: ['↑ ↓ ← →'], label: '走格' },
  { caps: ['Enter'], label: '打开来历' },
  { caps: ['Esc'], label: '关上' },
]

function noticeOf({ state, steps, go }: OpenCase): BottomNotice {
  const step = steps.find(({ step: name }) => name === 'pricing')
  if (step === undefined || step.missing.length === 0) return { kind: 'complete' }
  const nameOf = (id: string) => readRecord(state, 'operation', id)?.name ?? undefined
  const [first] = step.missing
  const onGo = () => {
    if (first?.code === 'terms-open') return go('setup')
    if (first?.code === 'no-time') return go('measurement', `/operation/${first.at ?? ''}`)
    return go('products')
  }
  return { kind: 'missing', sentence: missingSentence(step, nameOf), onGo }
}

/** 定额与工价：时间换成钱. */
export function PricingStep() {
  const open = useCase()
  const { state, productId, go } = open
  const [folds, setFolds] = useState<Folds>(new Map())
  const pricing = useMemo(() => readPricing(state, productId, folds), [state, productId, folds])
  const hasOperations = listRecords(state, 'product').some(({ id }) => operationsOf(state, id).length > 0)
  const hasTimes =
    pricing?.groups.some(({ table, count }) =>
      table === null
        ? count > 0
        : table.rows.some(({ time, lock }) => time.seconds !== null || lock !== null),
    ) ?? open.steps.some(({ step, started }) => step === 'measurement' && started)
  const ready = pricing !== null && hasOperations && hasTimes
  const terms = readTerms(state)
  const quotaTable = useExport({
    paper: { kind: 'price-annex' },
    productId: productId ?? null,
    pages: undefined,
  })
  const tableAction = {
    label: '定额表',
    icon: <Icon of={TableOutlined} />,
    onPress: () => quotaTable.export('xlsx'),
  }
  const tiersAction = {
    label: '小时标准与等级',
    icon: <Icon of={ControlOutlined} />,
    onPress: () => go('setup'),
  }
  const fold = (id: string) => {
    const isOpen = pricing?.groups.some((group) => group.productId === id && group.table !== null) ?? false
    setFolds(new Map([...folds, [id, !isOpen]]))
  }
  return (
    <StepFrame
      title="定额与工价"
      why={quotaTable.words?.sentence ?? '时间换成钱：点任何一个数，看它从哪一次按键来。'}
      notice={noticeOf(open)}
      keys={ready ? keys : []}
      actions={ready && mayExport(open.sync) ? [tiersAction, tableAction] : [tiersAction]}
      {...(ready
        ? {
            primary: {
              label: '下一步：拿去协商',
              icon: <Icon of={RightOutlined} />,
              iconAtEnd: true,
              onPress: () => go('bargaining'),
            },
          }
        : {})}
    >
      {ready ? (
        <PricingWork pricing={pricing} onFold={fold} />
      ) : (
        <EmptyPricing
          hasOperations={hasOperations}
          hasTimes={hasTimes}
          termsProblems={terms.ok ? [] : terms.problems}
          go={go}
        />
      )}
    </StepFrame>
  )
}

type PricingWorkProps = { readonly pricing: Pricing; readonly onFold: (productId: string) => void }

function PricingWork({ pricing, onFold }: PricingWorkProps) {
  const { state, productId, go } = useCase()
  const table = useRef<HTMLDivElement>(null)
  const { stop, shown, open, close } = useFigureGrid(table)
  const { terms, tiers, advice, floor, groups, decimals, compared, passed, usedInRound } = pricing
  const measure = useCallback((id: string) => go('measurement', `/operation/${id}`), [go])
  const product = readRecord(state, 'product', productId ?? '')
  return (
    <>
      <RulesStrip
        terms={terms}
        tiers={tiers}
        floor={floor}
        compared={compared}
        passed={passed}
        usedInRound={usedInRound}
      />
      {advice.map((sentence) => (
        <div key={sentence} className="pricing-advice">
          <ProblemText tone="todo" sentence={sentence} />
        </div>
      ))}
      <div className="pricing-work">
        <PriceTable
          ref={table}
          groups={groups}
          countingUnit={product?.countingUnit ?? '件'}
          shiftHours={terms.shiftHours}
          tiers={tiers}
          decimals={decimals}
          floor={floor}
          shown={shown}
          stop={stop}
          onFold={onFold}
          onOpen={open}
          onMeasure={measure}
        />
        {shown !== undefined && (
          <FigurePanel
            operationId={shown.operationId}
            figure={shown.figure}
            onClose={close}
            onFigure={(figure) => open(shown.operationId, figure)}
          />
        )}
      </div>
    </>
  )
}
