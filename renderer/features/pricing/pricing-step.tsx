import { ControlOutlined, RightOutlined, TableOutlined } from '@ant-design/icons'
import { Segmented } from 'antd'
import { useCallback, useMemo, useRef, useState } from 'react'
import { useParams } from 'react-router'
import { Icon } from '../../components/icon.tsx'
import { readImpact } from '../../../shared/case/pricing/impact/read-impact.ts'
import { operationsOf } from '../../../shared/case/products/operation-rows.ts'
import { listRecords } from '../../../shared/case/read.ts'
import { readTerms } from '../../../shared/case/terms/read-terms.ts'
import { ProblemText } from '../../components/problem-text.tsx'
import { useExport } from '../agreement/export/use-export.ts'
import { useCase } from '../step/case-context.ts'
import { mayExport } from '../step/may-write.ts'
import { StepFrame } from '../step/step-frame.tsx'
import { StyleBands } from './coefficients/style-bands.tsx'
import { EmptyPricing } from './empty-pricing.tsx'
import { lacking } from './impact/impact-words.ts'
import { ImpactView } from './impact/impact-view.tsx'
import { PriceTable } from './price-table.tsx'
import { PricingPanel } from './pricing-panel.tsx'
import { pricingNotice } from './pricing-notice.ts'
import { readPricing, type Folds, type Pricing } from './read-pricing.ts'
import { RulesStrip } from './rules-strip.tsx'
import { useFigureGrid } from './use-figure-grid.ts'
import { usePricingPanels, type PricingPanels } from './use-pricing-panels.ts'
import './pricing.css'

const keys = [
  { caps: ['↑ ↓ ← →'], label: '走格' },
  { caps: ['Enter'], label: '打开来历' },
  { caps: ['Esc'], label: '关上' },
]

const impactKeys = [
  { caps: ['Tab'], label: '下一格' },
  { caps: ['Ctrl V'], label: '粘贴件数' },
  { caps: ['Enter'], label: '打开来历' },
  { caps: ['Esc'], label: '关上' },
]

const views = [
  { value: 'prices', label: '工价表' },
  { value: 'impact', label: '方案影响' },
] as const

type View = (typeof views)[number]['value']

const whyOf: Readonly<Record<View, string>> = {
  prices: '时间换成钱：点任何一个数，看它从哪一次按键来。',
  impact: '每个方案多花多少、各人得多少；点任何一个数，看它怎么来。',
}

/** 定额与工价：时间换成钱. */
export function PricingStep() {
  const open = useCase()
  const { state, productId, go } = open
  const { '*': rest = '' } = useParams()
  const view: View = rest === 'impact' ? 'impact' : 'prices'
  const [folds, setFolds] = useState<Folds>(new Map())
  const panels = usePricingPanels()
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
  const impact = ready && view === 'impact' && productId !== undefined ? readImpact(state, productId) : null
  const lacks = impact?.ok === true ? lacking(impact.value) : undefined
  const quotaTable = useExport({
    paper: { kind: 'price-annex' },
    fileAs: 'quota-table',
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
      why={quotaTable.words?.sentence ?? whyOf[view]}
      notice={
        lacks === undefined
          ? pricingNotice(open, panels, belowFloorCount(pricing))
          : { kind: 'missing', sentence: lacks }
      }
      keys={ready ? (view === 'impact' ? impactKeys : keys) : []}
      {...(ready
        ? {
            views: (
              <Segmented<View>
                aria-label="看哪一面"
                value={view}
                options={[...views]}
                onChange={(next) => go('pricing', next === 'impact' ? '/impact' : '')}
              />
            ),
          }
        : {})}
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
      {impact?.ok === true ? (
        <ImpactView key={productId} impact={impact.value} />
      ) : ready ? (
        <PricingWork pricing={pricing} panels={panels} onFold={fold} />
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

/** Of the style in hand. */
const belowFloorCount = (pricing: Pricing | null): number =>
  pricing?.groups.find(({ chosen }) => chosen)?.table?.rows.filter(({ belowFloor }) => belowFloor).length ?? 0

type PricingWorkProps = {
  readonly pricing: Pricing
  readonly panels: PricingPanels
  readonly onFold: (productId: string) => void
}

function PricingWork({ pricing, panels, onFold }: PricingWorkProps) {
  const { go } = useCase()
  const table = useRef<HTMLDivElement>(null)
  const { shown, before, bandsAsked, leaveBefore } = panels
  const { stop, open, close } = useFigureGrid(table, shown, panels.show)
  const { terms, tiers, advice, floor, groups, headUnit, decimals, compared, passed, usedInRound } = pricing
  const openFigure: typeof open = useCallback(
    (operationId, figure) => {
      leaveBefore()
      open(operationId, figure)
    },
    [open, leaveBefore],
  )
  const bargain = useCallback(() => go('bargaining'), [go])
  const measure = useCallback((id: string) => go('measurement', `/operation/${id}`), [go])
  return (
    <div className="pricing-page">
      <RulesStrip
        terms={terms}
        tiers={tiers}
        floor={floor}
        compared={compared}
        passed={passed}
        usedInRound={usedInRound}
        shownGradeId={before?.kind === 'tier' ? before.gradeId : undefined}
        onTier={panels.showTier}
      />
      {advice.map((sentence) => (
        <div key={sentence} className="pricing-advice">
          <ProblemText tone="todo" sentence={sentence} />
        </div>
      ))}
      <StyleBands asked={bandsAsked?.operationId === null ? bandsAsked.time : 0} />
      <div className="pricing-work">
        <PriceTable
          ref={table}
          groups={groups}
          headUnit={headUnit}
          shiftHours={terms.shiftHours}
          tiers={tiers}
          decimals={decimals}
          floor={floor}
          shown={before === undefined ? shown : undefined}
          stop={stop}
          onFold={onFold}
          onOpen={openFigure}
          onMeasure={measure}
          onReach={panels.reach}
          onBargain={bargain}
        />
        <PricingPanel panels={panels} terms={terms} onOpen={open} onClose={close} />
      </div>
    </div>
  )
}
