import { useEffect, useMemo, useState } from 'react'
import { figuresOfStudy } from '../../../../shared/case/measurement/figures.ts'
import { readRequirement } from '../../../../shared/case/measurement/requirement.ts'
import { readStudyTerms } from '../../../../shared/case/measurement/study-terms.ts'
import { countPresses } from '../../../../shared/case/measurement/taps.ts'
import type { Study } from '../../../../shared/case/measurement/study.ts'
import { BottomBar } from '../../../shell/bars/bottom-bar.tsx'
import { SavedMark } from '../../../shell/bars/saved-mark.tsx'
import { countingUnitOf } from '../../derivation/figure-context.ts'
import { useCase } from '../../step/case-context.ts'
import { useSavedState } from '../../step/saved-words.ts'
import { ClockFace } from './clock-face.tsx'
import { CycleAnnouncement } from './cycle-announcement.tsx'
import { ElementStrip } from './element-strip.tsx'
import { InterruptionReasons } from './interruption-reasons.tsx'
import { RecentCycles } from './recent-cycles.tsx'
import { RemainingCard } from './remaining-card.tsx'
import { ResultsCard } from './results-card.tsx'
import { TapBar } from './tap-bar.tsx'
import { useLive } from './use-live.ts'
import type { Watch } from './use-watch.ts'
import { useWatchActs } from './use-watch-acts.ts'
import { useWatchKeys } from './use-watch-keys.ts'
import { WatchButtons } from './watch-buttons.tsx'
import { WatchTopBar } from './watch-top-bar.tsx'
import { useWatchSentence } from './watch-sentence.ts'
import './watch.css'

/** 秒表: the page beside the machine. The shell's steps are absent; one leaves by 收起 or ends by 测完. */
export function Stopwatch({ study, watch }: { readonly study: Study; readonly watch: Watch }) {
  const { state, sync } = useCase()
  const live = useLive(study, watch)
  const acts = useWatchActs(study, watch, live.phase)
  const [figuresUp, setFiguresUp] = useState(false)
  useWatchKeys(acts)
  useEffect(() => acts.announce(), [acts])
  const terms = useMemo(() => readStudyTerms(state), [state])
  const figures = useMemo(() => figuresOfStudy(study, terms), [study, terms])
  const requirement = useMemo(() => readRequirement(study.timeStudy, terms.precision), [study, terms])
  const saved = useSavedState(sync)
  const presses = countPresses(state, study.id)
  const counted =
    saved.kind === 'saved' && presses > 0 ? { ...saved, lead: `第 ${String(presses)} 次按键已落盘` } : saved
  const sentence = useWatchSentence(study, watch, live, saved.kind)
  const elements = study.method.elements
  const unit = countingUnitOf(state, study.operationId)
  return (
    <div className="watch">
      <WatchTopBar study={study} live={live} onCollapse={acts.collapse} />
      <main className={figuresUp ? 'watch-main watch-main-figures-up' : 'watch-main'}>
        <div className="watch-left">
          <ClockFace live={live} elementName={elements[live.index]?.name ?? ''} />
          {(live.phase === 'interrupted' || sentence !== undefined) && (
            <div className="watch-said">
              {live.phase === 'interrupted' && (
                <InterruptionReasons taps={study.taps} onChoose={acts.nameInterruption} />
              )}
              {sentence !== undefined && (
                <p className={`watch-sentence watch-sentence-${sentence.tone}`} role="alert">
                  {sentence.words}
                </p>
              )}
            </div>
          )}
          <ElementStrip study={study} live={live} />
          <TapBar phase={live.phase} elements={elements} index={live.index} onTap={acts.tap} />
          <WatchButtons phase={live.phase} acts={acts} />
        </div>
        <div className="watch-right" id="watch-figures">
          <RemainingCard requirement={requirement} terms={terms} elements={elements} />
          <ResultsCard study={study} figures={figures} terms={terms} countingUnit={unit} onRate={acts.rate} />
          <RecentCycles study={study} phase={live.phase} />
        </div>
        <button
          type="button"
          className="watch-figures-switch"
          aria-expanded={figuresUp}
          aria-controls="watch-figures"
          onClick={() => setFiguresUp(!figuresUp)}
        >
          {figuresUp ? '收起读数' : '看读数'}
        </button>
      </main>
      <CycleAnnouncement study={study} />
      <BottomBar
        notice={{ kind: 'facts', facts: ['离开本页不会停表；合上电脑的时间记作「未观测」，不算作业'] }}
        saved={<SavedMark state={counted} />}
      />
    </div>
  )
}
