import { Modal } from 'antd'
import { useImportLines } from './use-import-lines.ts'
import type { useImportFile } from './use-import-file.ts'
import { ImportTable } from './import-table.tsx'
import { RefusedFile } from './refused-file.tsx'
import './import-dialog.css'

type ImportDoorProps = {
  readonly importing: ReturnType<typeof useImportFile>
  readonly onImported: (firstRow: number) => void
}

/** The file chooser and, once a file is chosen, the dialog in which its rows are looked at before they come in. */
export function ImportDoor({ importing, onImported }: ImportDoorProps) {
  const { field, chosen, take, choose, close } = importing
  const takeIn = useImportLines()
  return (
    <>
      <input
        ref={field}
        type="file"
        className="spoken-only"
        tabIndex={-1}
        aria-label="工序表文件"
        accept=".csv,.tsv,.txt,.xlsx,.xls"
        onChange={(event) => void take(event.target.files)}
      />
      <Modal
        open={chosen !== undefined}
        title="导入工序"
        footer={null}
        width="min(1240px, calc(100vw - 48px))"
        style={{ top: 28 }}
        destroyOnHidden
        className="import-dialog"
        onCancel={close}
      >
        {chosen?.result.ok === true && (
          <ImportTable
            key={chosen.name}
            file={chosen.result.file}
            onCancel={close}
            onImport={(lines) => {
              close()
              void takeIn(lines, chosen.name).then(onImported)
            }}
          />
        )}
        {chosen?.result.ok === false && (
          <RefusedFile
            name={chosen.name}
            problem={chosen.result.problem}
            onChoose={choose}
            onCancel={close}
          />
        )}
      </Modal>
    </>
  )
}
