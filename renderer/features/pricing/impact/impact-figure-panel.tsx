import { useMemo } from 'react'
import { explainImpact, type ImpactFigure } from '../../../../shared/case/pricing/impact/explain-impact.ts'
import type { ImpactColumn } from '../../../../shared/case/pricing/impact/impact-column.ts'
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
  readonly column: ImpactColumn
  readonly figure: ImpactFigure
  readonly onClose: () => void
}

/** 「这个数怎么来的」 for one figure of 方案影响. */
export function ImpactFigurePanel({ impact, column, figure, onClose }: ImpactFigurePanelProps) {
  const { state, go } = useCase()
  const view = useMemo(() => {
    const derivation = explainImpact(state, impact.productId, column.key, figure)
    if (derivation === null) return undefined
    const operationId = 'operationId' in figure ? figure.operationId : ''
    const context = figureContext(state, operationId, 'price', {
      openStudy: (id) => go('measurement', `/review/${id}`),
      openTerms: () => go('setup'),
      openBargaining: () => go('bargaining'),
    })
    const product = readRecord(state, 'product', impact.productId)
    const subject = [columnName(column), context.subject === '' ? (product?.name ?? '') : context.subject]
    return derivationView(derivation, {
      ...context,
      subject: subject.join(' · '),
      countingUnit: operationId === '' ? (product?.countingUnit ?? '件') : context.countingUnit,
      comparedWith: comparedName(impact),
      lineName: (id) => readRecord(state, 'operation', id)?.name ?? '',
    })
  }, [state, go, impact, column, figure])
  if (view === undefined)
    return (
      <SidePanel title="这个数怎么来的" onClose={onClose}>
        <p className="figure-panel-none">这个数现在还没有。补齐左边的假设，来历就会在这里。</p>
      </SidePanel>
    )
  return <CopyableDerivation derivation={view} onClose={onClose} />
}
