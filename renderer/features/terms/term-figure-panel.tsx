import { createRecorder } from '../../../shared/derivation/recorder.ts'
import type { Derivation } from '../../../shared/derivation/derivation.ts'
import { readRecord } from '../../../shared/case/read.ts'
import { wageTierOf } from '../../../shared/case/terms/engine-terms.ts'
import type { FoldState } from '../../../shared/record/fold-state.ts'
import { SidePanel } from '../../components/side-panel.tsx'
import { CopyableDerivation } from '../derivation/copyable-derivation.tsx'
import { derivationView } from '../derivation/derivation-view.ts'
import { useCase } from '../step/case-context.ts'
import { explainClassFloor, postClassNames } from './class-floors.ts'
import type { TermFigure } from './term-figure.ts'
import type { TermsFields } from './terms-fields.ts'
import { useTermsForm } from './terms-form.ts'

type Explained = { readonly subject: string; readonly derivation: Derivation | null }

function explainGrade(state: FoldState, terms: TermsFields, gradeId: string): Explained {
  const grade = readRecord(state, 'work-grade', gradeId)
  const name = (grade?.name ?? '').trim()
  const coefficient = grade?.coefficient ?? null
  const baseHourlyYuan = terms.baseHourlyYuan ?? null
  const recorder = createRecorder()
  const made =
    baseHourlyYuan !== null && coefficient !== null
      ? wageTierOf(
          { baseHourlyYuan, baseHourlySource: terms.baseHourlySource ?? '' },
          { gradeId, name, coefficient },
          recorder,
        )
      : undefined
  return { subject: `${name}工序`, derivation: made?.ok === true ? recorder.derivation() : null }
}

const explainTerm = (state: FoldState, terms: TermsFields, figure: TermFigure): Explained =>
  figure.kind === 'hourly-standard'
    ? explainGrade(state, terms, figure.gradeId)
    : {
        subject: `${postClassNames[figure.postClass]}岗位`,
        derivation: explainClassFloor(
          {
            place: terms.place ?? '',
            asOf: terms.rulesAsOf ?? '',
            holidays: terms.holidayClause ?? false,
          },
          figure.postClass,
        ),
      }

type TermFigurePanelProps = { readonly figure: TermFigure; readonly onClose: () => void }

/** 「这个数怎么来的」 for a figure of the terms, in the place of the summary. */
export function TermFigurePanel({ figure, onClose }: TermFigurePanelProps) {
  const { state } = useCase()
  const { shown } = useTermsForm()
  const { subject, derivation } = explainTerm(state, shown, figure)
  if (derivation === null)
    return (
      <SidePanel title="这个数怎么来的" onClose={onClose}>
        <p className="terms-quiet">基准小时工资和系数都写上，来历就会在这里。</p>
      </SidePanel>
    )
  const view = derivationView(derivation, { subject, countingUnit: '件', elementName: () => '' })
  return <CopyableDerivation derivation={view} onClose={onClose} />
}
