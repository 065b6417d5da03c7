import { useMemo, useRef, useState } from 'react'
import { CheckOutlined, ClockCircleOutlined, FormOutlined } from '@ant-design/icons'
import { Icon } from '../../../components/icon.tsx'
import { figuresOfStudy } from '../../../../shared/case/measurement/figures.ts'
import { readElementFigures } from '../../../../shared/case/measurement/element-figures.ts'
import { readCycleRows } from '../../../../shared/case/measurement/cycle-rows.ts'
import type { StudyFigure } from '../../../../shared/case/measurement/derive-study.ts'
import { readRequirement } from '../../../../shared/case/measurement/requirement.ts'
import { findSealRefusals } from '../../../../shared/case/measurement/seal.ts'
import { readStudyTerms } from '../../../../shared/case/measurement/study-terms.ts'
import type { Study } from '../../../../shared/case/measurement/study.ts'
import { listRecords, readRecord } from '../../../../shared/case/read.ts'
import type { HeadAction } from '../../../shell/bars/page-head.tsx'
import { useKeys } from '../../../shell/keys/use-keys.ts'
import { useCase } from '../../step/case-context.ts'
import { StepFrame } from '../../step/step-frame.tsx'
import { cycleCountWords } from '../cycle-count-words.ts'
import { ChartCard } from './chart-card.tsx'
import { namedProblem } from './named-problem.ts'
import { RatingCard } from './rating-card.tsx'
import { ReadingsCard } from './readings-card.tsx'
import type { GoTo } from './refusal-words.ts'
import { Refusals } from './refusals.tsx'
import { ResultChain } from './result-chain.tsx'
import { accuracyNotice, reviewNotice, sealedNotice } from './review-notice.ts'
import { SealDialog } from './seal-dialog.tsx'
import { SelectedReading } from './selected-reading.tsx'
import { StudyFigurePanel } from './study-figure-panel.tsx'
import { elementHint, useSelection } from './use-selection.ts'
import { studyMoments } from './study-moments.ts'
import { useContinueWatch } from './use-continue-watch.ts'
import './review.css'

const keyHints = (elements: number) => [
  { caps: ['↑', '↓'], label: '选读数' },
  { caps: ['Delete'], label: '剔除，须写理由' },
  ...elementHint(elements),
  { caps: ['R'], label: '评定' },
  { caps: ['Ctrl Enter'], label: '封存' },
]

const lookingKeys = (elements: number) => [
  { caps: ['↑', '↓'], label: '选读数' },
  ...elementHint(elements),
  { caps: ['Esc'], label: '回到工序表' },
]

export function Review({ study }: { readonly study: Study }) {
  const { state, go } = useCase()
  const terms = useMemo(() => readStudyTerms(state), [state])
  const rows = useMemo(() => readCycleRows(study), [study])
  const elements = useMemo(() => readElementFigures(study), [study])
  const figures = useMemo(() => figuresOfStudy(study, terms), [study, terms])
  const requirement = useMemo(() => readRequirement(study.timeStudy, terms.precision), [study, terms])
  const refusals = useMemo(
    () =>
      findSealRefusals(state, study, terms).map((refusal) =>
        refusal.code === 'problem'
          ? { ...refusal, problem: namedProblem(refusal.problem, study.method.elements) }
          : refusal,
      ),
    [state, study, terms],
  )
  const selection = useSelection(rows, elements.length)
  const [figure, setFigure] = useState<StudyFigure>()
  const rating = useRef<HTMLElement>(null)
  // Asked once, it stands until answered: an entry that is still being kept may lift the last refusal.
  const [asked, setAsked] = useState(false)
  const continueWatch = useContinueWatch(study)
  const sealed = study.seal !== null
  const operation = readRecord(state, 'operation', study.operationId)
  const siblings = listRecords(state, 'operation').filter((one) => one.productId === operation?.productId)
  const number = siblings.findIndex(({ id }) => id === study.operationId) + 1
  const seal = () => !sealed && setAsked(true)
  useKeys([
    ...selection.commands,
    { id: 'rate', chord: { code: 'KeyR' }, run: () => rating.current?.querySelector('input')?.focus() },
    { id: 'seal', chord: { code: 'Enter', ctrl: true }, alsoInTextFields: true, run: seal },
    ...(figure === undefined
      ? [
          {
            id: 'back',
            chord: { code: 'Escape' },
            alsoInTextFields: true,
            run: selection.excluding ? () => selection.exclude(false) : () => go('measurement'),
          },
        ]
      : []),
  ])
  const goTo: GoTo = {
    conditions: () => go('measurement', `/study/${study.id}`),
    watch: () => go('measurement', `/watch/${study.id}`),
    gate: () => go('measurement', `/operation/${study.operationId}`),
    typed: () => go('measurement', `/typed/${study.id}`),
  }
  const conditions: HeadAction = {
    label: '测时条件',
    icon: <Icon of={FormOutlined} />,
    onPress: goTo.conditions,
  }
  const notice =
    study.seal === null
      ? reviewNotice(refusals, accuracyNotice(requirement, figures, terms, study.method.elements), goTo)
      : sealedNotice(study.seal)
  const more: HeadAction =
    study.tapReading === null
      ? { label: '录入纸表', onPress: goTo.typed }
      : { label: '接着测', icon: <Icon of={ClockCircleOutlined} />, onPress: continueWatch }
  return (
    <StepFrame
      title={`复核测时：${String(number)} ${operation?.name ?? ''}`}
      why={`工人 ${study.timeStudy.worker} · ${cycleCountWords(rows.length, requirement.measured)}${studyMoments(study)}`}
      actions={sealed ? [conditions] : [more, conditions]}
      primary={
        sealed
          ? { label: '回到工序表', onPress: () => go('measurement') }
          : { label: '封存，算入工价', icon: <Icon of={CheckOutlined} />, onPress: seal }
      }
      notice={notice}
      keys={sealed ? lookingKeys(elements.length) : keyHints(elements.length)}
    >
      {asked && refusals.length > 0 && <Refusals refusals={refusals} goTo={goTo} />}
      <div className="review">
        <ReadingsCard
          rows={rows}
          elements={elements}
          study={study}
          requirement={requirement}
          figures={figures}
          selection={selection}
        />
        <div className="review-right">
          {figure === undefined ? (
            <>
              <ChartCard rows={rows} elements={elements} selection={selection} />
              <div className="review-pair">
                <SelectedReading
                  key={`${String(selection.cycle)} ${String(selection.element)}`}
                  study={study}
                  terms={terms}
                  rows={rows}
                  elements={elements}
                  selection={selection}
                />
                <RatingCard ref={rating} study={study} terms={terms} />
              </div>
            </>
          ) : (
            <StudyFigurePanel
              study={study}
              terms={terms}
              figure={figure}
              onClose={() => setFigure(undefined)}
            />
          )}
          <ResultChain
            study={study}
            figures={figures}
            requirement={requirement}
            terms={terms}
            open={figure}
            onOpen={setFigure}
          />
        </div>
      </div>
      {asked && refusals.length === 0 && !sealed && (
        <SealDialog
          study={study}
          terms={terms}
          figures={figures}
          requirement={requirement}
          onClose={() => setAsked(false)}
        />
      )}
    </StepFrame>
  )
}
