import { useState, type KeyboardEvent } from 'react'
import { RightOutlined } from '@ant-design/icons'
import { moveOnByEnter } from '../../components/fields/move-on-by-enter.ts'
import { Icon } from '../../components/icon.tsx'
import type { BottomNotice } from '../../shell/bars/bottom-bar.tsx'
import { useKeys } from '../../shell/keys/use-keys.ts'
import { useCase } from '../step/case-context.ts'
import { StepFrame } from '../step/step-frame.tsx'
import { ClosedTerms } from './closed-terms.tsx'
import { goToTerm, missingSentence } from './missing-words.ts'
import { SuggestionsStrip } from './fields/suggestions-strip.tsx'
import { isWayOut, leaveFields } from './leave-fields.ts'
import { AccuracySection } from './sections/accuracy-section.tsx'
import { AllowanceSection } from './sections/allowance-section.tsx'
import { CaseSection } from './sections/case-section.tsx'
import { CoefficientSection } from './sections/coefficient-section.tsx'
import { HourlySection } from './sections/hourly-section.tsx'
import { HoursSection } from './sections/hours-section.tsx'
import { LeftoverVersions } from './sections/leftover-versions.tsx'
import { OperatorSection } from './sections/operator-section.tsx'
import { PartySection } from './sections/party-section.tsx'
import { PlaceSection } from './sections/place-section.tsx'
import { RoundingSection } from './sections/rounding-section.tsx'
import { SkillSection } from './sections/skill-section.tsx'
import { TermsSummary } from './summary/terms-summary.tsx'
import { TermFigureContext, type TermFigure } from './term-figure.ts'
import { TermFigurePanel } from './term-figure-panel.tsx'
import { TermsFormContext } from './terms-form.ts'
import { useTermsFormState } from './use-terms-form-state.ts'
import { wageAdvice } from './wage-advice.ts'
import './terms-step.css'

const keys = [
  { caps: ['Tab', 'Enter'], label: '下一格' },
  { caps: ['Ctrl Enter'], label: '下一步' },
] as const

/** 立项: who talks with whom, by which rules. */
export function TermsStep() {
  const { go, state, steps } = useCase()
  const form = useTermsFormState()
  const [figure, setFigure] = useState<TermFigure>()
  const setup = steps.find(({ step }) => step === 'setup')
  const missing = setup?.missing ?? []
  const goOn = async () => {
    if (!(await leaveFields())) return
    if (!form.readOnly) await form.takeAll()
    go('products')
  }
  const answerKey = (event: KeyboardEvent<HTMLElement>) => {
    if (!isWayOut(event)) {
      moveOnByEnter(event)
      return
    }
    event.preventDefault()
    event.stopPropagation()
    void goOn()
  }
  useKeys([
    { id: 'go-on', chord: { code: 'Enter', ctrl: true }, alsoInTextFields: true, run: () => void goOn() },
  ])
  return (
    <StepFrame
      title="立项：谁和谁谈，按什么规则"
      why="先把规则说定，后面才不会为算法吵架。"
      primary={{
        label: '下一步：列工序',
        icon: <Icon of={RightOutlined} />,
        iconAtEnd: true,
        onPress: () => void goOn(),
      }}
      notice={noticeOf(
        setup?.started ?? false,
        missingSentence(state, missing),
        (missing.find(({ code }) => code === 'two-versions') ?? missing[0])?.code,
        wageAdvice(state, form.shown),
      )}
      keys={keys}
    >
      <TermsFormContext value={form}>
        <TermFigureContext value={{ shown: figure, open: setFigure }}>
          <div className="terms-page">
            <form
              className="terms-form"
              aria-label="立项"
              onSubmit={(event) => event.preventDefault()}
              onKeyDownCapture={answerKey}
            >
              <SuggestionsStrip />
              <LeftoverVersions />
              <CaseSection />
              <PartySection side="employer" />
              <PartySection side="union" />
              <OperatorSection />
              <PlaceSection />
              <ClosedTerms topic="hourly">
                <HourlySection />
              </ClosedTerms>
              <ClosedTerms topic="coefficients">
                <CoefficientSection />
              </ClosedTerms>
              <SkillSection />
              <ClosedTerms topic="shift">
                <HoursSection />
              </ClosedTerms>
              <ClosedTerms topic="allowance">
                <AllowanceSection />
              </ClosedTerms>
              <ClosedTerms topic="rounding">
                <RoundingSection />
              </ClosedTerms>
              <AccuracySection />
            </form>
            {figure === undefined ? (
              <TermsSummary title={form.title} />
            ) : (
              <TermFigurePanel figure={figure} onClose={() => setFigure(undefined)} />
            )}
          </div>
        </TermFigureContext>
      </TermsFormContext>
    </StepFrame>
  )
}

const noticeOf = (
  started: boolean,
  sentence: string,
  code: string | undefined,
  advice: string | undefined,
): BottomNotice => {
  if (code === undefined)
    return advice === undefined
      ? { kind: 'complete', words: '双方已登记' }
      : {
          kind: 'missing',
          sentence: '双方已登记；有小时标准低于最低工资',
          onGo: () => goToTerm('hourly-yuan'),
        }
  return {
    kind: 'missing',
    sentence: started ? sentence : '先登记双方和舍入规则，后面的数才有依据。',
    onGo: () => goToTerm(code),
  }
}
