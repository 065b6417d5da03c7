import { useMemo, type ReactNode } from 'react'
import { explain, type ExplainedFigure } from '../../../shared/case/pricing/explain.ts'
import { SidePanel } from '../../components/side-panel.tsx'
import { useCase } from '../step/case-context.ts'
import { CopyableDerivation } from './copyable-derivation.tsx'
import { derivationView } from './derivation-view.ts'
import { figureContext } from './figure-context.ts'
import { LineReferences } from './line-references.tsx'
import './figure-panel.css'

type FigurePanelProps = {
  readonly operationId: string
  readonly figure: ExplainedFigure
  readonly onClose: () => void
  /** Shows the reference figures of the line, each of which opens in this place. */
  readonly onFigure?: (figure: ExplainedFigure) => void
  /** Stands last. */
  readonly after?: ReactNode
}

/** 「这个数怎么来的」 for one figure of one line, at the case's present version. */
export function FigurePanel({ operationId, figure, onClose, onFigure, after }: FigurePanelProps) {
  const { state, go } = useCase()
  const view = useMemo(() => {
    const derivation = explain(state, operationId, figure)
    if (derivation === null) return undefined
    const context = figureContext(state, operationId, figure, {
      openStudy: (id) => go('measurement', `/review/${id}`),
      openTerms: () => go('setup'),
      openBargaining: () => go('bargaining'),
    })
    return derivationView(derivation, context)
  }, [state, operationId, figure, go])

  if (view === undefined)
    return (
      <SidePanel title="这个数怎么来的" onClose={onClose}>
        <p className="figure-panel-none">这一行还没有这个数。补齐工时和工序等级，来历就会在这里。</p>
        {after}
      </SidePanel>
    )
  return (
    <CopyableDerivation
      derivation={view}
      onClose={onClose}
      after={
        <>
          {onFigure !== undefined && (
            <LineReferences state={state} operationId={operationId} shown={figure} onFigure={onFigure} />
          )}
          {after}
        </>
      }
    />
  )
}
