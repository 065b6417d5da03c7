import type { MethodElement } from '../../../../shared/case/measurement/method.ts'
import type { WatchPhase } from './watch-phase.ts'

export type TapMeaning = { readonly title: string; readonly detail: string }

const called = (element: MethodElement | undefined): string => `「${element?.name ?? ''}」`

/** What the next press of the space bar means, in words. `index` is the element that is being watched. */
export function tapMeaning(phase: WatchPhase, elements: readonly MethodElement[], index: number): TapMeaning {
  const [first] = elements
  const current = elements[index]
  const next = elements[index + 1]
  switch (phase) {
    case 'ready':
      return { title: `${called(first)}开始时按一下`, detail: `按空格开始，第一下记在${called(first)}开始时` }
    case 'running':
      return {
        title: `${called(current)}做完时按一下`,
        detail: `看到${current?.breakPoint ?? ''}。${next === undefined ? '按完开始下一个周程' : `按完自动进入${called(next)}`}`,
      }
    case 'interrupted':
    case 'foreign':
      return { title: '接着做时按一下', detail: '这段时间不算作业' }
    case 'paused':
    case 'resume':
      return { title: `${called(first)}开始时按一下`, detail: '从下一个周程接着测' }
    case 'finished':
      return { title: '接着测时按一下', detail: '“测完”那一按会划掉，记录还在' }
  }
}
