import { useEffect, useRef } from 'react'
import type { CycleCell, CycleRow } from '../../../../shared/case/measurement/cycle-rows.ts'
import type { ElementFigures } from '../../../../shared/case/measurement/element-figures.ts'
import type { Study } from '../../../../shared/case/measurement/study.ts'
import { cycleCountWords } from '../cycle-count-words.ts'
import { interruptionNote } from '../cycle-note.ts'
import { columnClass, ReadingsFoot, type ReadingsFootProps } from './readings-foot.tsx'
import { isSuspect } from './suspects.ts'
import type { Selection } from './use-selection.ts'

type ReadingsCardProps = ReadingsFootProps & {
  readonly study: Study
  readonly rows: readonly CycleRow[]
}

/** Every reading, oldest first; an excluded one stays, struck through. */
export function ReadingsCard(props: ReadingsCardProps) {
  const { rows, elements, selection, study, requirement } = props
  return (
    <section className="review-card readings" aria-label="读数">
      <div className="review-card-head">
        <h2 className="review-card-title">读数</h2>
        <span className="review-quiet">单位：秒</span>
        <span className="review-quiet">
          {study.seal === null ? '读数不能改，只能带理由剔除' : '已封存，只能看'}
        </span>
        <span className="review-quiet review-card-end">
          共 {cycleCountWords(rows.length, requirement.measured)}
        </span>
      </div>
      <div className="readings-scroll">
        <table className="readings-table" aria-label="每个周程的读数">
          <thead>
            <tr>
              <th scope="col">周程</th>
              {elements.map(({ elementId, name }, index) => (
                <th key={elementId} scope="col" className={columnClass(index, selection)}>
                  <strong>{index + 1}</strong> {name}
                </th>
              ))}
              <th scope="col">合计</th>
              <th scope="col" className="readings-note">
                备注
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <ReadingRow key={row.cycle} row={row} elements={elements} selection={selection} />
            ))}
            <tr className="readings-filler" aria-hidden="true">
              <td colSpan={elements.length + 3} />
            </tr>
          </tbody>
          <ReadingsFoot {...props} />
        </table>
      </div>
    </section>
  )
}

type ReadingRowProps = {
  readonly row: CycleRow
  readonly elements: readonly ElementFigures[]
  readonly selection: Selection
}

function ReadingRow({ row, elements, selection }: ReadingRowProps) {
  const current = row.cycle === selection.cycle
  const element = useRef<HTMLTableRowElement>(null)
  useEffect(() => {
    if (current) element.current?.scrollIntoView({ block: 'nearest' })
  }, [current])
  const note = noteOf(row)
  return (
    <tr
      ref={element}
      aria-current={current ? 'true' : undefined}
      className={current ? 'readings-current' : undefined}
    >
      <td className="readings-cycle" onClick={() => selection.choose(row.cycle, -1)}>
        {row.cycle}
      </td>
      {row.cells.map((cell, index) => {
        const suspect = cell.state === 'observed' && isSuspect(elements[index], row.cycle)
        const classes = [
          columnClass(index, selection),
          current && index === selection.element && 'readings-cell-current',
          cell.state === 'observed' && cell.excluded !== null && 'readings-excluded',
          suspect && 'readings-suspect',
        ]
        return (
          <td
            key={cell.elementId}
            className={classes.filter(Boolean).join(' ')}
            title={suspect ? '疑似异常' : undefined}
            onClick={() => selection.choose(row.cycle, index)}
          >
            <CellWords cell={cell} />
          </td>
        )
      })}
      <td>{row.total ?? '—'}</td>
      <td className={note?.excluded === true ? 'readings-note readings-note-excluded' : 'readings-note'}>
        {note?.words ?? ''}
      </td>
    </tr>
  )
}

function CellWords({ cell }: { readonly cell: CycleCell }) {
  switch (cell.state) {
    case 'observed':
      return cell.excluded === null ? (
        cell.seconds
      ) : (
        <del aria-label={`${cell.seconds}，已剔除：${cell.excluded.reason}`}>{cell.seconds}</del>
      )
    case 'not-performed':
      return <span className="review-quiet">没做</span>
    case 'unobserved':
      return <span className="review-quiet">未观测</span>
    case 'ahead':
      return '—'
  }
}

const noteOf = (row: CycleRow): { readonly words: string; readonly excluded: boolean } | undefined => {
  const excluded = row.cells.find((cell) => cell.state === 'observed' && cell.excluded !== null)
  if (excluded?.state === 'observed' && excluded.excluded !== null)
    return { words: `已剔除：${excluded.excluded.reason}`, excluded: true }
  const words = interruptionNote(row)
  return words === undefined ? undefined : { words, excluded: false }
}
