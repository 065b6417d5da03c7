import { useMemo } from 'react'
import { wageTierOf } from '../../../shared/case/terms/engine-terms.ts'
import { createRecorder } from '../../../shared/derivation/recorder.ts'
import type { Terms } from '../../../shared/terms/terms.ts'
import { CopyableDerivation } from '../derivation/copyable-derivation.tsx'
import { derivationView } from '../derivation/derivation-view.ts'
import { useCase } from '../step/case-context.ts'

type TierPanelProps = { readonly terms: Terms; readonly gradeId: string; readonly onClose: () => void }

/** 「这个数怎么来的」 for the hourly standard of a grade, down to what its base rests on. */
export function TierPanel({ terms, gradeId, onClose }: TierPanelProps) {
  const { go } = useCase()
  const view = useMemo(() => {
    const grade = terms.workGrades.find((one) => one.gradeId === gradeId)
    const recorder = createRecorder()
    if (grade === undefined || !wageTierOf(terms, grade, recorder).ok) return null
    const derivation = recorder.derivation()
    return derivation === null
      ? null
      : derivationView(derivation, {
          subject: `${grade.name}工序`,
          countingUnit: '件',
          elementName: () => '',
          openTerms: () => go('setup'),
        })
  }, [terms, gradeId, go])
  return view === null ? null : <CopyableDerivation derivation={view} onClose={onClose} />
}
