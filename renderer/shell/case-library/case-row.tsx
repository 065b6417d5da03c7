import { LockOutlined } from '@ant-design/icons'
import { Icon } from '../../components/icon.tsx'
import { ProgressSegments } from '../../components/progress-segments.tsx'
import type { LibraryCase } from './library-case.ts'
import { RenameField } from './rename-field.tsx'

type CaseRowProps = {
  readonly row: LibraryCase
  readonly chosen: boolean
  readonly renaming: boolean
  readonly onChoose: () => void
  readonly onOpen: () => void
  readonly onRename: (name: string) => void
  readonly onRenameEnd: () => void
}

export function CaseRow({ row, chosen, renaming, onChoose, onOpen, onRename, onRenameEnd }: CaseRowProps) {
  return (
    <tr
      className="library-row"
      aria-current={chosen ? 'true' : undefined}
      data-case={row.id}
      onClick={onChoose}
      onDoubleClick={onOpen}
    >
      <td>
        {renaming ? (
          <RenameField name={row.name} onRename={onRename} onEnd={onRenameEnd} />
        ) : (
          <button type="button" className="library-row-name" onFocus={onChoose} onClick={onOpen}>
            {row.name}
          </button>
        )}
        <div className="library-row-small">{row.summary}</div>
      </td>
      <td>
        <ProgressSegments segments={row.segments} label={progressWords(row)} />
        <div className="library-row-small">{row.stepWords}</div>
      </td>
      <td className="library-row-next">
        {row.openElsewhere === true ? (
          <span className="library-row-elsewhere">
            <Icon of={LockOutlined} />
            正在另一个窗口打开
          </span>
        ) : (
          row.next
        )}
      </td>
      <td className="library-row-changed">{row.changed}</td>
    </tr>
  )
}

function progressWords(row: LibraryCase): string {
  const done = row.segments.filter((segment) => segment === 'done').length
  return `${row.segments.length} 步做完 ${done} 步，${row.stepWords}`
}
