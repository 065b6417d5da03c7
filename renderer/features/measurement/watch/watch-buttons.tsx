import { KeyCap } from '../../../components/key-cap.tsx'
import { PressButton } from './press-button.tsx'
import type { WatchActs } from './use-watch-acts.ts'
import { isWatching, type WatchPhase } from './watch-phase.ts'

export function WatchButtons({ phase, acts }: { readonly phase: WatchPhase; readonly acts: WatchActs }) {
  const running = phase === 'running'
  const buttons = [
    {
      caps: 'I',
      label: phase === 'interrupted' ? '中断结束' : '中断',
      act: acts.interrupt,
      closed: !running && phase !== 'interrupted',
    },
    {
      caps: 'F',
      label: phase === 'foreign' ? '外来结束' : '外来动作',
      act: acts.foreign,
      closed: !running && phase !== 'foreign',
    },
    { caps: 'N', label: '没做这个单元', act: acts.notPerformed, closed: !running },
    { caps: 'M', label: '漏按了', act: acts.missed, closed: !running },
    { caps: 'P', label: '暂停', act: acts.pause, closed: !isWatching(phase) },
    {
      caps: 'Ctrl Z',
      label: '撤销一按',
      act: acts.strike,
      closed: phase === 'ready',
    },
    { caps: 'Ctrl Enter', label: '测完', act: acts.finish, closed: phase === 'ready' },
  ]
  return (
    <div className="watch-buttons" role="group" aria-label="秒表按键">
      {buttons.map(({ caps, label, act, closed }) => (
        <PressButton
          key={caps}
          className={caps === 'Ctrl Enter' ? 'watch-button watch-button-end' : 'watch-button'}
          label={label}
          disabled={closed}
          onPress={act}
        >
          <KeyCap keys={caps} />
          <span>{label}</span>
        </PressButton>
      ))}
    </div>
  )
}
