import { ClockCircleOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useEffect, useMemo, useRef } from 'react'
import { findUnfinishedStudy } from '../../../shared/case/measurement/unfinished-study.ts'
import { Icon } from '../../components/icon.tsx'
import { useCase } from './case-context.ts'
import { useRunningWatch } from './running-watch.ts'
import './running-watch-bar.css'

/** `合侧缝 正在测 06:12`, under the top bar of every other page. */
export function RunningWatchBar() {
  const { copy, go } = useCase()
  const watch = useRunningWatch()
  const words = useRef<HTMLSpanElement>(null)
  const time = useRef<HTMLSpanElement>(null)
  const isHere = watch?.caseId === copy.caseId
  useEffect(() => {
    if (watch === undefined || !isHere) return
    const show = () => {
      if (time.current !== null) time.current.textContent = watch.readElapsed()
      if (words.current !== null) words.current.textContent = watch.readWords()
    }
    show()
    const timer = setInterval(show, 250)
    return () => clearInterval(timer)
  }, [watch, isHere])
  if (watch === undefined || !isHere) return <UnfinishedStudyBar />
  return (
    <div className="running-watch-bar" role="region" aria-label="正在走的秒表">
      <Icon of={ClockCircleOutlined} />
      <span ref={words} />
      <span ref={time} className="running-watch-bar-time" aria-hidden="true" />
      <Button size="small" onClick={() => go('measurement', watch.rest)}>
        回到秒表
      </Button>
    </div>
  )
}

/** `合侧缝 W-07 已暂停，测到第 6 周程`: after a reload no watch runs, and the study waits to be gone on with. */
function UnfinishedStudyBar() {
  const { state, go } = useCase()
  const study = useMemo(() => findUnfinishedStudy(state), [state])
  if (study === undefined) return null
  const { operationName, workerCode, paused, lastCycle } = study
  const reached = lastCycle === 0 ? '还没有测完一个单元' : `测到第 ${String(lastCycle)} 周程`
  return (
    <div className="running-watch-bar" role="region" aria-label="没测完的秒表">
      <Icon of={ClockCircleOutlined} />
      <span className="running-watch-bar-words">
        {operationName} {workerCode} {paused ? '已暂停' : '停下了'}，{reached}，还没有按“测完”
      </span>
      <Button size="small" onClick={() => go('measurement', `/watch/${study.studyId}`)}>
        回到秒表
      </Button>
    </div>
  )
}
