import { closedBecause, fitsWords, type TakeableLine } from './takeable-lines.ts'
import { TakeableRow } from './takeable-row.tsx'

type LineGroupProps = {
  readonly title: string
  readonly lines: readonly TakeableLine[]
  /** Said where the group has no line at all. */
  readonly empty: readonly string[]
  readonly words: string
  readonly taken: readonly TakeableLine[]
  readonly onTake: (key: string, take: boolean) => void
}

const columnCount = 8

/** One of the places lines come from, as a part of the table. */
export function LineGroup({ title, lines, empty, words, taken, onTake }: LineGroupProps) {
  const shown = lines.filter((line) => fitsWords(line, words))
  const chosen = new Set(taken.map(({ key }) => key))
  if (lines.length > 0 && shown.length === 0) return null
  return (
    <tbody>
      <tr className="library-group">
        <th scope="rowgroup" colSpan={columnCount}>
          {lines.length === 0 ? title : `${title} · ${String(shown.length)} 道`}
        </th>
      </tr>
      {lines.length === 0 && (
        <tr className="library-empty">
          <td colSpan={columnCount}>
            {empty.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </td>
        </tr>
      )}
      {shown.map((line) => (
        <TakeableRow
          key={line.key}
          line={line}
          taken={chosen.has(line.key)}
          closed={closedBecause(line, taken)}
          onTake={(on) => onTake(line.key, on)}
        />
      ))}
    </tbody>
  )
}
