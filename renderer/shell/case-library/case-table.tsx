import { CaseRow } from './case-row.tsx'
import type { LibraryCase } from './library-case.ts'
import './case-table.css'

type CaseTableProps = {
  /** `undefined` while the library is being read: the frame stands, the rows follow. */
  readonly cases: readonly LibraryCase[] | undefined
  readonly chosenId: string | undefined
  readonly renamingId: string | undefined
  readonly searching: boolean
  readonly onChoose: (id: string) => void
  readonly onOpen: (id: string) => void
  readonly onRename: (id: string, name: string) => void
  readonly onRenameEnd: () => void
}

export function CaseTable(props: CaseTableProps) {
  const { cases, chosenId, renamingId, searching, onChoose, onOpen, onRename, onRenameEnd } = props
  return (
    <section className="library-cases" data-region="content" aria-labelledby="library-cases-title">
      <div className="library-cases-head">
        <h2 id="library-cases-title" className="library-cases-title">
          最近的案卷
        </h2>
        {cases !== undefined && <span className="library-cases-count">{cases.length}</span>}
        <span className="library-cases-order">按最后改动排列</span>
      </div>
      <div className="library-cases-scroll">
        <table className="library-table" aria-busy={cases === undefined ? true : undefined}>
          <thead>
            <tr>
              <th scope="col" className="library-column-name">
                案卷
              </th>
              <th scope="col" className="library-column-step">
                走到哪一步
              </th>
              <th scope="col" className="library-column-next">
                下一件要做的事
              </th>
              <th scope="col" className="library-column-changed">
                最后改动
              </th>
            </tr>
          </thead>
          <tbody>
            {cases?.map((row) => (
              <CaseRow
                key={row.id}
                row={row}
                chosen={row.id === chosenId}
                renaming={row.id === renamingId}
                onChoose={() => onChoose(row.id)}
                onOpen={() => onOpen(row.id)}
                onRename={(name) => onRename(row.id, name)}
                onRenameEnd={onRenameEnd}
              />
            ))}
          </tbody>
        </table>
        {searching && cases?.length === 0 && (
          <p className="library-cases-none">没有案卷含有这些字。换几个字再找。</p>
        )}
      </div>
    </section>
  )
}
