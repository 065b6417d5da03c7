import { randomUUID } from 'node:crypto'
import type { ExportAnswer } from '../../shared/contracts/documents.ts'
import { hostProblem, type HostResult } from '../../shared/contracts/host-problem.ts'
import type { NamedFile } from '../../shared/contracts/routes.ts'

/** A host ability: keeps a finished file where the person wants it. */
export type SaveFile = (file: NamedFile) => Promise<HostResult<ExportAnswer>>

export type Downloads = {
  /** For a host without a save dialog: the browser fetches the file and asks by itself. */
  readonly offer: SaveFile
  readonly take: (id: string) => HostResult<NamedFile>
}

const mostKept = 4

/** Finished files waiting to be fetched; only the last few are kept. */
export function downloads(): Downloads {
  const files = new Map<string, NamedFile>()
  return {
    async offer(file) {
      const id = randomUUID()
      files.set(id, file)
      const [oldest] = files.keys()
      if (files.size > mostKept && oldest !== undefined) files.delete(oldest)
      return {
        ok: true,
        value: { outcome: 'download', name: file.name, address: `/api/downloads/${id}` },
      }
    },
    take(id) {
      const file = files.get(id)
      return file === undefined ? hostProblem('request-refused', 'download', id) : { ok: true, value: file }
    },
  }
}
