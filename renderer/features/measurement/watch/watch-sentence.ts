import { useEffect, useEffectEvent, useState } from 'react'
import type { Study } from '../../../../shared/case/measurement/study.ts'
import { lastCycleOf } from '../../../../shared/case/measurement/unfinished-study.ts'
import type { Tap } from '../../../../shared/measurement/time-study/tap.ts'
import type { SavedState } from '../../../shell/bars/saved-state.ts'
import { clockWords } from '../../../components/moment-words.ts'
import type { Live } from './use-live.ts'
import type { Watch } from './use-watch.ts'
import { countingTaps } from './watch-phase.ts'

export type WatchSentence = { readonly words: string; readonly tone: 'error' | 'todo' | 'quiet' }

const shortest = 300
const longInterruption = 5 * 60_000

const todo = (words: string): WatchSentence => ({ words, tone: 'todo' })

/** Two taps so close that one of them was hardly meant. */
export function tooClose(taps: readonly Tap[]): string | undefined {
  const presses = countingTaps(taps)
  const [before, last] = presses.slice(-2)
  if (before === undefined || last === undefined || before.session !== last.session) return undefined
  if (last.kind !== 'element-end') return undefined
  const apart = Number(last.cumulativeMilliseconds) - Number(before.cumulativeMilliseconds)
  if (apart >= shortest) return undefined
  return `刚才两下只隔 ${(apart / 1000).toFixed(2)} 秒，已都记下。按错了请撤销一按。`
}

/** After 漏按了: which two elements of which cycle have no time. */
export function missedWords({ taps, method }: Study, index: number): string | undefined {
  if (countingTaps(taps).at(-1)?.kind !== 'missed') return undefined
  const { elements } = method
  const missed = elements[(index + elements.length - 1) % elements.length]?.name ?? ''
  const current = elements[index]?.name ?? ''
  return index === 0
    ? `漏按了：上个周程的「${missed}」和这个周程的「${current}」记作“未观测”。`
    : `漏按了：这个周程的「${missed}」和「${current}」记作“未观测”。`
}

function useLongInterruption(live: Live): boolean {
  const away = live.phase === 'interrupted' || live.phase === 'foreign'
  const [long, setLong] = useState(false)
  const look = useEffectEvent(() => setLong(live.read().interruption >= longInterruption))
  useEffect(() => {
    if (!away) return
    const timer = setInterval(() => look(), 1_000)
    return () => clearInterval(timer)
  }, [away])
  return away && long
}

/** `上次测到第 13 周程。按键都在，从下一个周程接着测。` */
export function goOnWords({ timeStudy }: Study): WatchSentence {
  const last = lastCycleOf(timeStudy.observations)
  const words =
    last === 0
      ? '还没有测完一个单元。从第一个周程接着测。'
      : `上次测到第 ${String(last)} 周程。按键都在，从下一个周程接着测。`
  return { words, tone: 'quiet' }
}

/** The one sentence under the clock, the most urgent first. */
export function useWatchSentence(
  study: Study,
  { stall, unsaved }: Watch,
  live: Live,
  saved: SavedState['kind'],
): WatchSentence | undefined {
  const long = useLongInterruption(live)
  if (saved === 'read-only') return todo('只能看：这个案卷正在另一个窗口里打开')
  if (unsaved || saved === 'retrying' || saved === 'refused')
    return { words: '这一按还没落盘，正在重试。表没有停。', tone: 'error' }
  if (stall !== null) {
    const [from, to] = [stall.from, stall.to].map((moment) => clockWords(new Date(moment).toISOString()))
    return todo(`${from ?? ''} 至 ${to ?? ''} 电脑没在记时，已算作“未观测”，不算作业。`)
  }
  if (long) return todo('已连续中断 5 分钟。还在测吗？')
  const close = tooClose(study.taps)
  if (close !== undefined) return todo(close)
  const missed = missedWords(study, live.index)
  if (missed !== undefined && live.phase === 'running') return todo(missed)
  return live.phase === 'resume' || live.phase === 'paused' ? goOnWords(study) : undefined
}
