import { useEffect, useMemo, useRef, useState } from 'react'
import { explainAchievability } from '../../../../shared/case/pricing/achievability/explain-achievability.ts'
import { postOf } from '../../../../shared/case/pricing/achievability/output-records.ts'
import { readAchievability } from '../../../../shared/case/pricing/achievability/read-achievability.ts'
import { explain } from '../../../../shared/case/pricing/explain.ts'
import { readRecord } from '../../../../shared/case/read.ts'
import { readTerms } from '../../../../shared/case/terms/read-terms.ts'
import { minutesOfShift } from '../../../../shared/case/pricing/achievability/shift-minutes.ts'
import { SidePanel } from '../../../components/side-panel.tsx'
import { CopyableDerivation } from '../../derivation/copyable-derivation.tsx'
import { derivationView } from '../../derivation/derivation-view.ts'
import { countingUnitOf, figureContext } from '../../derivation/figure-context.ts'
import { useCase } from '../../step/case-context.ts'
import { useMayWrite } from '../../step/may-write.ts'
import type { ShownOrigin } from './achievability-sentence.tsx'
import { Assessment } from './assessment.tsx'
import { EfficiencySection } from './efficiency-section.tsx'
import { LocalRuleForm } from './local-rule-form.tsx'
import { OutputsSection } from './outputs-section.tsx'
import { TrialSection } from './trial-section.tsx'
import './achievability.css'

type AchievabilityPanelProps = { readonly operationId: string; readonly onClose: () => void }

/** 可达到 of one operation: who of its post makes the quota, what the place asks, and the trial. */
export function AchievabilityPanel({ operationId, onClose }: AchievabilityPanelProps) {
  const { state } = useCase()
  const mayWrite = useMayWrite()
  const [origin, setOrigin] = useState<ShownOrigin>()
  const lastShown = useRef<ShownOrigin>(undefined)
  // The panel gave way to the origin and is drawn anew: its figure takes the focus again, not the table behind.
  useEffect(() => {
    if (origin === undefined && lastShown.current !== undefined) focusFigure(lastShown.current)
    lastShown.current = origin
  }, [origin])
  const reading = readAchievability(state, operationId)
  const operation = readRecord(state, 'operation', operationId)
  const terms = readTerms(state)
  if (operation === undefined || !terms.ok) return null
  const name = operation.name ?? ''
  const unit = countingUnitOf(state, operationId)
  const shiftMinutes = minutesOfShift(terms.value)
  if (origin !== undefined && reading.kind === 'assessed')
    return <Origin operationId={operationId} figure={origin} onClose={() => setOrigin(undefined)} />
  return (
    <SidePanel title={`可达到：${name}`} onClose={onClose}>
      {reading.kind === 'assessed' && (
        <>
          <Assessment name={name} reading={reading} countingUnit={unit} onOpen={setOrigin} />
          {mayWrite && <LocalRuleForm local={reading.local} />}
        </>
      )}
      {reading.kind === 'nothing-recorded' && (
        <p className="achievability-line">
          还没有产量记录。录入同岗位全部工人每班做多少，就能看出有多少人做得到这个定额。
        </p>
      )}
      {reading.kind === 'group-too-small' && (
        <p className="achievability-line">
          只有 {String(reading.workers)} 人的记录。不足 {String(reading.needed)} 人不显示，免得看出是谁。
        </p>
      )}
      {reading.kind === 'no-quota' && (
        <p className="achievability-line">
          {String(reading.workers)} 人的记录已在。还没有标准工时，算不出定额，先去测时。
        </p>
      )}
      <OutputsSection name={name} group={{ operationId, trialId: null }} shiftMinutes={shiftMinutes} />
      <EfficiencySection post={postOf(operation)} />
      <TrialSection name={name} operationId={operationId} shiftMinutes={shiftMinutes} />
    </SidePanel>
  )
}

const focusFigure = (figure: ShownOrigin): void =>
  document.querySelector<HTMLElement>(`.side-panel [data-origin="${figure}"] button`)?.focus()

type OriginProps = {
  readonly operationId: string
  readonly figure: ShownOrigin
  readonly onClose: () => void
}

/** 「这个数怎么来的」 in place of the panel; closing it comes back. */
function Origin({ operationId, figure, onClose }: OriginProps) {
  const { state, go } = useCase()
  const view = useMemo(() => {
    const derivation =
      figure === 'output-quota'
        ? explain(state, operationId, 'output-quota')
        : explainAchievability(state, operationId, figure)
    if (derivation === null) return null
    const context = figureContext(state, operationId, 'output-quota', {
      openStudy: (id) => go('measurement', `/review/${id}`),
      openTerms: () => go('setup'),
    })
    return derivationView(derivation, context)
  }, [state, operationId, figure, go])
  return view === null ? null : <CopyableDerivation derivation={view} onClose={onClose} />
}
