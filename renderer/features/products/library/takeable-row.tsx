import { Checkbox } from 'antd'
import type { TakeableLine } from './takeable-lines.ts'

type TakeableRowProps = {
  readonly line: TakeableLine
  readonly taken: boolean
  readonly closed: string | undefined
  readonly onTake: (take: boolean) => void
}

export function TakeableRow({ line, taken, closed, onTake }: TakeableRowProps) {
  return (
    <tr aria-selected={taken} className={closed === undefined ? undefined : 'library-closed'}>
      <td>
        <Checkbox
          checked={taken}
          disabled={closed !== undefined}
          aria-label={`取 ${line.name}，${line.where}`}
          onChange={(event) => onTake(event.target.checked)}
        />
      </td>
      <td>
        <span className="library-word">{line.name}</span>
      </td>
      <td>
        <span className="library-word">{line.machine}</span>
      </td>
      <td className="library-grade">{line.gradeName}</td>
      <td className="data-table-number">{line.seconds ?? '—'}</td>
      <td className="data-table-number">{line.priceYuan ?? '—'}</td>
      <td className="data-table-quiet library-where">{line.where}</td>
      <td className="data-table-quiet library-hint">{closed ?? line.hint}</td>
    </tr>
  )
}
