import type { Study } from '../../../../shared/case/measurement/study.ts'
import { readCycleRows, type CycleCell } from '../../../../shared/case/measurement/cycle-rows.ts'
import { tenthsWords } from './live-time.ts'
import { TickingText } from './ticking-text.tsx'
import type { Live } from './use-live.ts'
import { isWatching } from './watch-phase.ts'

/** Done, current, to come: each element with the moment it ends. */
export function ElementStrip({ study, live }: { readonly study: Study; readonly live: Live }) {
  const row = readCycleRows(study).find(({ cycle }) => cycle === live.cycle)
  const elements = study.method.elements
  return (
    <ol className="watch-strip" aria-label="单元">
      {elements.map(({ elementId, name, breakPoint }, index) => {
        const cell = row?.cells.find((one) => one.elementId === elementId)
        const current = index === live.index
        return (
          <li
            key={elementId}
            className={current ? 'watch-strip-element watch-strip-current' : 'watch-strip-element'}
            aria-current={current ? 'step' : undefined}
          >
            <span className="watch-strip-name">
              <span className="watch-strip-number">{index + 1}</span> {name}
            </span>
            <span className="watch-strip-time">
              {current && isWatching(live.phase) ? (
                <>
                  <TickingText className="watch-strip-digits" read={() => tenthsWords(live.read().element)} />
                  <span className="watch-strip-unit">秒</span>
                </>
              ) : (
                <CellWords cell={cell} first={current} />
              )}
            </span>
            <span className="watch-strip-break">到：{breakPoint}</span>
          </li>
        )
      })}
    </ol>
  )
}

function CellWords({ cell, first }: { readonly cell: CycleCell | undefined; readonly first: boolean }) {
  if (cell?.state === 'observed')
    return (
      <>
        <span className="watch-strip-digits">{cell.seconds}</span>
        <span className="watch-strip-unit">秒</span>
      </>
    )
  if (cell?.state === 'not-performed') return <span className="watch-strip-next">没做</span>
  if (cell?.state === 'unobserved') return <span className="watch-strip-next">未观测</span>
  return <span className="watch-strip-next">{first ? '从这里开始' : '接下来'}</span>
}
