import { readCycleRows, type CycleCell } from '../../../../shared/case/measurement/cycle-rows.ts'
import type { Study } from '../../../../shared/case/measurement/study.ts'
import { interruptionNote } from '../cycle-note.ts'
import type { WatchPhase } from './watch-phase.ts'

const shown = 9

/** `broken`: the watch stopped in this cycle, so what it still lacks will never be seen. */
const cellWords = (cell: CycleCell, broken: boolean): string => {
  switch (cell.state) {
    case 'observed':
      return cell.seconds
    case 'not-performed':
      return '没做'
    case 'unobserved':
      return '未观测'
    case 'ahead':
      return broken ? '未观测' : ''
  }
}

type RecentCyclesProps = { readonly study: Study; readonly phase: WatchPhase }

export function RecentCycles({ study, phase }: RecentCyclesProps) {
  const broken = phase === 'resume'
  const over = readCycleRows(study).filter(
    ({ cells }) => broken || cells.every(({ state }) => state !== 'ahead'),
  )
  const rows = over.slice(-shown).reverse()
  return (
    <section className="watch-card watch-recent" aria-label="最近的周程">
      <div className="watch-recent-head">
        <h2 className="watch-recent-title">最近 {shown} 个周程</h2>
        <span className="watch-quiet">单位：秒</span>
      </div>
      <div className="watch-recent-scroll">
        <table className="watch-recent-table">
          <thead>
            <tr>
              <th scope="col">周程</th>
              {study.method.elements.map(({ elementId, name }, index) => (
                <th key={elementId} scope="col" title={name}>
                  <span className="watch-recent-element">
                    <strong>{index + 1}</strong> {name}
                  </span>
                </th>
              ))}
              <th scope="col">合计</th>
              <th scope="col" aria-label="备注" />
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.cycle}>
                <td className="watch-quiet">{row.cycle}</td>
                {row.cells.map((cell) => (
                  <td key={cell.elementId} className={cell.state === 'observed' ? undefined : 'watch-quiet'}>
                    {cellWords(cell, broken)}
                  </td>
                ))}
                <td className="watch-recent-total">{row.total ?? '—'}</td>
                <td className="watch-recent-note">{interruptionNote(row) ?? ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <p className="watch-recent-empty">测完一个周程，读数就排在这里。</p>}
      </div>
    </section>
  )
}
