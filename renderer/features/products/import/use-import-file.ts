import { useRef, useState } from 'react'
import { readTableFile } from './read-table-file.ts'
import type { TableFileResult } from './table-file.ts'

export type ImportFile = { readonly name: string; readonly result: TableFileResult }

async function readFile(file: File): Promise<TableFileResult> {
  try {
    return await readTableFile(file.name, new Uint8Array(await file.arrayBuffer()))
  } catch {
    return { ok: false, problem: { code: 'not-readable' } }
  }
}

/** A file chosen by a person, read but not yet taken in. Leaving the chooser without a file does nothing. */
export function useImportFile() {
  const field = useRef<HTMLInputElement>(null)
  const [chosen, setChosen] = useState<ImportFile>()
  return {
    field,
    chosen,
    choose: () => field.current?.click(),
    close: () => setChosen(undefined),
    async take(files: FileList | null): Promise<void> {
      const file = files?.[0]
      if (file === undefined) return
      const result = await readFile(file)
      setChosen({ name: file.name, result })
      // The same file, corrected meanwhile, can be chosen again.
      if (field.current !== null) field.current.value = ''
    },
  }
}
