import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { CloseCircleOutlined, ExclamationCircleOutlined } from '@ant-design/icons'
import { Radio } from 'antd'
import { Icon } from '../../../components/icon.tsx'
import type { ImportedLine } from '../../../../shared/product/import/check-import.ts'
import { correctCell, leaveRow, matchColumn } from './import-draft.ts'
import { ImportFoot, ProblemSteps } from './import-foot.tsx'
import { ImportPreview } from './import-preview.tsx'
import { alikeLines, fileFacts, refusedHead, refusedLines } from './import-words.ts'
import { downloadText, writeMarkedTable } from './marked-table.ts'
import type { TableFile } from './table-file.ts'
import { useImportDraft } from './use-import-draft.ts'

type ImportTableProps = {
  readonly file: TableFile
  readonly onCancel: () => void
  readonly onImport: (lines: readonly ImportedLine[]) => void
}

/** F8 goes to the next wrong cell while the dialog is open. */
function useNextKey(go: () => void): void {
  const answer = useEffectEvent((event: KeyboardEvent) => {
    if (event.code !== 'F8' || event.isComposing) return
    event.preventDefault()
    go()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => answer(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}

/** The rows of a file before they come in: columns matched, wrong cells put right, and nothing taken until all are. */
export function ImportTable({ file, onCancel, onImport }: ImportTableProps) {
  const importing = useImportDraft(file)
  const { draft, rows, check, change, nameMatched } = importing
  const [at, setAt] = useState(0)
  const box = useRef<HTMLDivElement>(null)
  const { problems } = check
  const current = Math.min(at, Math.max(0, problems.length - 1))

  const show = (place: number) => {
    const found = problems[place]
    const row = found === undefined ? undefined : rows[found.index]
    if (found === undefined || row === undefined) return
    const cell = `[data-import-cell="${String(row.row)}:${String(found.cell)}"]`
    const field = box.current?.querySelector<HTMLInputElement>(cell)
    field?.scrollIntoView({ block: 'center', inline: 'center' })
    field?.focus()
    field?.select()
  }
  const goTo = (index: number) => {
    if (problems.length === 0) return
    const next = (index + problems.length) % problems.length
    setAt(next)
    show(next)
  }
  const focusedProblem = () => {
    const place = (document.activeElement as HTMLElement | null)?.dataset['importCell']
    return problems.findIndex(({ index, cell }) => `${String(rows[index]?.row)}:${String(cell)}` === place)
  }
  useNextKey(() => {
    const focused = focusedProblem()
    goTo(focused < 0 ? current : focused + 1)
  })

  // Whoever opens a file with wrong cells sees the first of them whole, wherever in the sheet it stands.
  const showFirst = useEffectEvent(() => show(0))
  const readable = draft !== undefined && nameMatched
  useEffect(() => {
    if (readable) showFirst()
  }, [readable, importing.sheetName])

  return (
    <div ref={box} className="import-body">
      <p className="import-facts">{fileFacts(file, importing.sheetName, draft).join('　·　')}</p>
      {file.sheets.length > 1 && (
        <div className="import-sheets" role="group" aria-label="工作表">
          <span>{`这个文件有 ${String(file.sheets.length)} 张表，请选一张。`}</span>
          <Radio.Group
            value={importing.sheetName}
            options={file.sheets.map(({ name }) => ({ label: name, value: name }))}
            onChange={(event) => importing.chooseSheet(String(event.target.value))}
          />
        </div>
      )}
      {draft !== undefined && !nameMatched && (
        <Refused head="还没有一列对上“工序”。" lines={['请在表头里选出哪一列是工序名称。']} />
      )}
      {draft !== undefined && nameMatched && problems.length > 0 && (
        <Refused head={refusedHead(problems)} lines={refusedLines(problems)} />
      )}
      {draft !== undefined && check.alike.length > 0 && <Alike lines={alikeLines(check.alike)} />}
      {draft !== undefined && (
        <>
          <ImportPreview
            draft={draft}
            rows={rows}
            problems={problems}
            onMatch={(cell, column) => change(matchColumn(draft, cell, column))}
            onCorrect={(row, cell, text) => change(correctCell(draft, row, cell, text))}
            onLeave={(row, out) => change(leaveRow(draft, row, out))}
          />
          <ProblemSteps
            count={problems.length}
            at={current}
            onBack={() => goTo(current - 1)}
            onNext={() => {
              const focused = focusedProblem()
              goTo(focused < 0 ? current : focused + 1)
            }}
          />
        </>
      )}
      <ImportFoot
        count={rows.length}
        closed={draft === undefined || !nameMatched || problems.length > 0 || rows.length === 0}
        onDownload={
          draft === undefined || problems.length === 0
            ? undefined
            : () =>
                downloadText(
                  `标出错误-${file.name.replace(/\.\w+$/, '')}.csv`,
                  writeMarkedTable(draft.headings, rows, problems),
                )
        }
        onCancel={onCancel}
        onImport={() => onImport(check.lines)}
      />
    </div>
  )
}

function Refused({ head, lines }: { readonly head: string; readonly lines: readonly string[] }) {
  return (
    <div className="import-refused" role="alert">
      <Icon of={CloseCircleOutlined} />
      <div>
        <strong>{head}</strong>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  )
}

/** Said and in nobody's way: the file may be right. */
function Alike({ lines }: { readonly lines: readonly string[] }) {
  return (
    <div className="import-refused import-alike" role="status" aria-label="同名的工序">
      <Icon of={ExclamationCircleOutlined} />
      <div>
        <strong>有同名的工序，部位不同，可以导入。是同一道的，请只留一行。</strong>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  )
}
