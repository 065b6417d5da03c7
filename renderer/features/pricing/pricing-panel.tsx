import type { ExplainedFigure } from '../../../shared/case/pricing/explain.ts'
import type { Terms } from '../../../shared/terms/terms.ts'
import { FigurePanel } from '../derivation/figure-panel.tsx'
import { AchievabilityPanel } from './achievability/achievability-panel.tsx'
import { ReachDoor } from './achievability/reach-door.tsx'
import { LineBands } from './coefficients/line-bands.tsx'
import { TierPanel } from './tier-panel.tsx'
import type { PricingPanels } from './use-pricing-panels.ts'

type PricingPanelProps = {
  readonly panels: PricingPanels
  readonly terms: Terms
  readonly onOpen: (operationId: string, figure: ExplainedFigure) => void
  /** Closes the derivation of a figure of the table, to which the focus goes back. */
  readonly onClose: () => void
}

/** What stands at the right of the table: 可达到, an hourly standard, or where a figure of a line comes from. */
export function PricingPanel({ panels, terms, onOpen, onClose }: PricingPanelProps) {
  const { shown, before, bandsAsked, reach, leaveBefore } = panels
  if (before?.kind === 'reach')
    return (
      <AchievabilityPanel key={before.operationId} operationId={before.operationId} onClose={leaveBefore} />
    )
  if (before?.kind === 'tier')
    return <TierPanel terms={terms} gradeId={before.gradeId} onClose={leaveBefore} />
  if (shown === undefined) return null
  const { operationId, figure } = shown
  return (
    <FigurePanel
      operationId={operationId}
      figure={figure}
      onClose={onClose}
      onFigure={(next) => onOpen(operationId, next)}
      after={
        figure === 'output-quota' ? (
          <ReachDoor operationId={operationId} onOpen={() => reach(operationId)} />
        ) : (
          <LineBands
            operationId={operationId}
            figure={figure}
            asked={bandsAsked?.operationId === operationId ? bandsAsked.time : 0}
          />
        )
      }
    />
  )
}
