import { tenthsWords } from './live-time.ts'
import { TickingText } from './ticking-text.tsx'
import type { Live } from './use-live.ts'
import { isWatching, type WatchPhase } from './watch-phase.ts'

const stateWords: Readonly<Record<WatchPhase, string>> = {
  ready: '准备好',
  running: '正在测',
  interrupted: '中断',
  foreign: '外来动作',
  paused: '已暂停',
  resume: '接着测',
  finished: '已测完',
}

type ClockFaceProps = { readonly live: Live; readonly elementName: string }

/** The dark face means that the watch is running. */
export function ClockFace({ live, elementName }: ClockFaceProps) {
  const { phase, cycle } = live
  const away = phase === 'interrupted' || phase === 'foreign'
  const classes = [
    'watch-face',
    isWatching(phase) ? 'watch-face-running' : 'watch-face-still',
    (away || phase === 'paused') && 'watch-face-amber',
  ]
  return (
    <section className={classes.filter(Boolean).join(' ')} aria-label="秒表" data-phase={phase}>
      <div className="watch-face-head">
        <span className={phase === 'running' ? 'watch-dot watch-dot-on' : 'watch-dot'} aria-hidden="true" />
        <span role="status" aria-label="秒表状态">
          {stateWords[phase]}
        </span>
        <span>{away ? '这段用时' : '本周程用时'}</span>
        <span className="watch-face-cycle">
          第 <strong>{cycle}</strong> 周程
        </span>
      </div>
      <div className="watch-face-clock">
        <TickingText
          className="watch-face-digits"
          read={() => tenthsWords(away ? live.read().interruption : live.read().cycle)}
        />
        <span className="watch-face-unit">秒</span>
      </div>
      <ClockFoot live={live} elementName={elementName} />
    </section>
  )
}

function ClockFoot({ live, elementName }: ClockFaceProps) {
  if (live.phase !== 'running') return <div className="watch-face-foot" />
  return (
    <div className="watch-face-foot">
      <span>本单元「{elementName}」</span>
      <TickingText className="watch-face-element" read={() => tenthsWords(live.read().element)} />
      <span>秒</span>
    </div>
  )
}
