import { useMemo } from 'react'
import { explainImpact, type ImpactFigure } from '../../../../shared/case/pricing/impact/explain-impact.ts'
import type { ImpactColumn } from '../../../../shared/case/pricing/impact/impact-column.ts'
import { explainMakeablePieces } from '../../../../shared/case/pricing/impact/month-pieces.ts'
import type { Impact } from '../../../../shared/case/pricing/impact/read-impact.ts'
import { readRecord } from '../../../../shared/case/read.ts'
import { SidePanel } from '../../../components/side-panel.tsx'
import { CopyableDerivation } from '../../derivation/copyable-derivation.tsx'
import { derivationView } from '../../derivation/derivation-view.ts'
import { figureContext } from '../../derivation/figure-context.ts'
import { useCase } from '../../step/case-context.ts'
import { columnName, comparedName } from './impact-words.ts'

type ImpactFigurePanelProps = {
  readonly impact: Impact
  /** A figure of a column, or the pieces the people could make, which no column changes. */
  readonly asked: { readonly column: ImpactColumn; readonly figure: ImpactFigure } | 'makeable-pieces'
  readonly onClose: () => void
}

/** 「这个数怎么来的」 for one figure of 方案影响. */
export function ImpactFigurePanel({ impact, asked, onClose }: ImpactFigurePanelProps) {
  const { state, go } = useCase()
  const view = useMemo(() => {
    const of = asked === 'makeable-pieces' ? null : asked
    const derivation =
      of === null
        ? explainMakeablePieces(impact)
        : explainImpact(state, impact.productId, of.column.key, of.figure)
    if (derivation === null) return undefined
    const operationId = of !== null && 'operationId' in of.figure ? of.figure.operationId : ''
    const context = figureContext(state, operationId, 'price', {
      openStudy: (id) => go('measurement', `/review/${id}`),
      openTerms: () => go('setup'),
      openBargaining: () => go('bargaining'),
    })
    const product = readRecord(state, 'product', impact.productId)
    const whose = context.subject === '' ? (product?.name ?? '') : context.subject
    const subject = of === null ? [whose] : [columnName(of.column), whose]
    return derivationView(derivation, {
      ...context,
      subject: subject.join(' · '),
      countingUnit: operationId === '' ? (product?.countingUnit ?? '件') : context.countingUnit,
      comparedWith: comparedName(impact),
      lineName: (id) => readRecord(state, 'operation', id)?.name ?? '',
    })
  }, [state, go, impact, asked])
  if (view === undefined)
    return (
      <SidePanel title="这个数怎么来的" onClose={onClose}>
        <p className="figure-panel-none">这个数现在还没有。补齐左边的假设，来历就会在这里。</p>
      </SidePanel>
    )
  return <CopyableDerivation derivation={view} onClose={onClose} />
}
