import { ClockCircleOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useEffect, useRef } from 'react'
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
  if (watch === undefined || !isHere) return null
  return (
    <div className="running-watch-bar" role="region" aria-label="正在走的秒表">
      <ClockCircleOutlined aria-hidden="true" />
      <span ref={words} />
      <span ref={time} className="running-watch-bar-time" aria-hidden="true" />
      <Button size="small" onClick={() => go('measurement', watch.rest)}>
        回到秒表
      </Button>
    </div>
  )
}
