import { LineChartOutlined, PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { lazy, Suspense, useState } from 'react'
import {
  packagesOf,
  paceBandsOf,
  yuanToReach,
} from '../../../../shared/case/pricing/impact/impact-records.ts'
import type { Impact } from '../../../../shared/case/pricing/impact/read-impact.ts'
import { addsContributions } from '../../../../shared/terms/own-contributions.ts'
import { minimumWithContributions } from '../../../../shared/text/terms/own-contributions-words.ts'
import { EmptyState } from '../../../components/empty-state.tsx'
import { Icon } from '../../../components/icon.tsx'
import { useCase } from '../../step/case-context.ts'
import { useMayWrite } from '../../step/may-write.ts'
import { AssumptionFields } from './assumption-fields.tsx'
import { ComparisonTable } from './comparison-table.tsx'
import { ImpactFigurePanel } from './impact-figure-panel.tsx'
import { leftOutSentences, shortComparedName } from './impact-words.ts'
import type { Opened } from './opened.ts'
import { OperationYields } from './operation-yields.tsx'
import { PaceRows } from './pace-rows.tsx'
import { PackagePanel } from './package-panel.tsx'
import { PiecesMismatch } from './pieces-mismatch.tsx'
import { useImpactWrites, type ImpactWrites } from './use-impact-writes.ts'
import { VolumeRows } from './volume-rows.tsx'
import './impact.css'

/** The drawing library comes with the first chart, never with the first page. */
const ImpactCharts = lazy(async () => ({
  default: (await import('./charts/impact-charts.tsx')).ImpactCharts,
}))

/** 方案影响: what each package would cost and yield, side by side under stated assumptions. */
export function ImpactView({ impact }: { readonly impact: Impact }) {
  const { state } = useCase()
  const mayWrite = useMayWrite()
  const writes = useImpactWrites(impact)
  const [opened, setOpened] = useState<Opened>()
  const { productId, assumptions, rows } = impact
  const bands = paceBandsOf(state, productId)
  const close = () => setOpened(undefined)
  const add = () => setOpened({ kind: 'package', packageId: writes.addPackage() })
  const hasBegun =
    rows.some(({ volume }) => volume !== null) || bands.length > 0 || packagesOf(state, productId).length > 0
  return (
    <div className={opened === undefined ? 'impact' : 'impact impact-with-panel'}>
      <section className="impact-assumptions" aria-label="假设" tabIndex={0}>
        <h2 className="impact-title">假设</h2>
        <p className="impact-draft">
          <span className="impact-draft-mark">起草中</span>职工方的底稿，不上投屏，不上纸。
        </p>
        <AssumptionFields
          productId={productId}
          assumptions={assumptions}
          mayWrite={mayWrite}
          writes={writes}
        />
        <PaceRows bands={bands} mayWrite={mayWrite} writes={writes} />
        <VolumeRows rows={rows} mayWrite={mayWrite} writes={writes} />
      </section>
      <div className="impact-main" role="region" aria-label="方案并排" tabIndex={0}>
        {hasBegun ? (
          <Results impact={impact} opened={opened} onOpen={setOpened} {...(mayWrite ? { onAdd: add } : {})} />
        ) : (
          <NothingYet impact={impact} {...(mayWrite ? { onAdd: add } : {})} />
        )}
      </div>
      <OpenPanel impact={impact} opened={opened} mayWrite={mayWrite} writes={writes} onClose={close} />
    </div>
  )
}

type ResultsProps = {
  readonly impact: Impact
  readonly opened: Opened | undefined
  readonly onOpen: (opened: Opened) => void
  readonly onAdd?: () => void
}

function Results({ impact, opened, onOpen, onAdd }: ResultsProps) {
  const onFigure = (columnKey: string, figure: Extract<Opened, { readonly kind: 'figure' }>['figure']) =>
    onOpen({ kind: 'figure', columnKey, figure })
  const { assumptions, columns, pieces } = impact
  const drawn = columns.filter(({ figures }) => figures !== null)
  return (
    <>
      <section className="impact-card" aria-label="方案比较">
        <div className="impact-card-head">
          <h2 className="impact-card-title">方案比较</h2>
          <span className="impact-part-why">
            {impact.comparedWith === 'today'
              ? '都和现行单价比；件数和人的速度不变。'
              : '没有现行单价，都和计算价比；件数和人的速度不变。'}
            {assumptions.on !== null && `假设写于 ${assumptions.on}。`}
          </span>
          {onAdd !== undefined && (
            <Button icon={<Icon of={PlusOutlined} />} onClick={onAdd}>
              加一个方案
            </Button>
          )}
        </div>
        {pieces !== null && pieces.fit !== 'same' && drawn.length > 0 && (
          <PiecesMismatch
            pieces={pieces}
            open={opened?.kind === 'makeable-pieces'}
            onOpen={() => onOpen({ kind: 'makeable-pieces' })}
          />
        )}
        <ComparisonTable
          impact={impact}
          opened={opened}
          onFigure={onFigure}
          onPackage={(packageId) => onOpen({ kind: 'package', packageId })}
        />
        {leftOutSentences(impact).map((sentence) => (
          <p key={sentence} className="impact-left-out">
            {sentence}
          </p>
        ))}
      </section>
      {drawn.length > 0 && (
        <Suspense fallback={<div className="impact-charts-waiting" />}>
          <ImpactCharts
            columns={drawn}
            comparedKind={impact.comparedWith}
            comparedName={shortComparedName(impact)}
            minimumYuan={yuanToReach(assumptions)}
            minimumName={
              addsContributions(assumptions.ownContributions) ? minimumWithContributions : '最低工资'
            }
          />
        </Suspense>
      )}
      <OperationYields impact={impact} opened={opened} onFigure={onFigure} />
    </>
  )
}

function NothingYet({ impact, onAdd }: Pick<ResultsProps, 'impact' | 'onAdd'>) {
  return (
    <EmptyState
      icon={<Icon of={LineChartOutlined} />}
      title="还没有可以比的方案"
      lines={['先在左边写下每月件数和速度分布，再加一个方案，看它多花多少、各人得多少。']}
      items={[
        {
          key: 'volumes',
          title: '填每月件数',
          detail: `${String(impact.rows.length)} 道工序，可以从 Excel 粘贴`,
          done: false,
        },
        { key: 'paces', title: '填速度分布', detail: '例如 80% 2 人、100% 6 人、120% 2 人', done: false },
        {
          key: 'package',
          title: '加一个方案',
          detail: '改小时标准、等级系数，或在现行单价上加',
          done: false,
          ...(onAdd === undefined ? {} : { act: { label: '加一个方案', onPress: onAdd } }),
        },
      ]}
    />
  )
}

type OpenPanelProps = {
  readonly impact: Impact
  readonly opened: Opened | undefined
  readonly mayWrite: boolean
  readonly writes: ImpactWrites
  readonly onClose: () => void
}

function OpenPanel({ impact, opened, mayWrite, writes, onClose }: OpenPanelProps) {
  if (opened === undefined) return null
  if (opened.kind === 'makeable-pieces')
    return <ImpactFigurePanel impact={impact} asked={opened.kind} onClose={onClose} />
  const key = opened.kind === 'figure' ? opened.columnKey : opened.packageId
  const column = impact.columns.find((one) => one.key === key)
  if (column === undefined) return null
  if (opened.kind === 'figure')
    return <ImpactFigurePanel impact={impact} asked={{ column, figure: opened.figure }} onClose={onClose} />
  const { stated } = column
  return stated === null ? null : (
    <PackagePanel
      key={stated.id}
      impact={impact}
      column={column}
      stated={stated}
      mayWrite={mayWrite}
      writes={writes}
      onClose={onClose}
    />
  )
}
