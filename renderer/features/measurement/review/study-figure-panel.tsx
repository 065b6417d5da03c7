import { useMemo } from 'react'
import { deriveStudyFigure, type StudyFigure } from '../../../../shared/case/measurement/derive-study.ts'
import type { StudyTerms } from '../../../../shared/case/measurement/study-terms.ts'
import type { Study } from '../../../../shared/case/measurement/study.ts'
import { DerivationPanel } from '../../../components/derivation/derivation-panel.tsx'
import { derivationView } from '../../derivation/derivation-view.ts'
import { figureContext } from '../../derivation/figure-context.ts'
import { useCase } from '../../step/case-context.ts'

type StudyFigurePanelProps = {
  readonly study: Study
  readonly terms: StudyTerms
  readonly figure: StudyFigure
  readonly onClose: () => void
}

/** 「这个数怎么来的」 for a figure of this study, down to its readings. */
export function StudyFigurePanel({ study, terms, figure, onClose }: StudyFigurePanelProps) {
  const { state, go } = useCase()
  const view = useMemo(() => {
    const derivation = deriveStudyFigure(study, terms, figure)
    if (derivation === null) return null
    const context = figureContext(state, study.operationId, 'standard-time', { openTerms: () => go('setup') })
    return derivationView(derivation, context)
  }, [state, study, terms, figure, go])
  return view === null ? null : <DerivationPanel derivation={view} onClose={onClose} />
}
