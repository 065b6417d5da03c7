import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Dialog } from 'electron'
import type { ExportAnswer } from '../../shared/contracts/documents.ts'
import type { HostResult } from '../../shared/contracts/host-problem.ts'
import type { NamedFile } from '../../shared/contracts/routes.ts'
import { diskProblem } from '../library/journal/disk-problem.ts'

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'w')
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * Asks where, writes beside the target, and renames into place: the name appears only when every byte is there. A
 * disk that refuses is named by the chosen folder, and nothing half-written stays in it.
 */
export async function saveWithDialog(
  dialog: Pick<Dialog, 'showSaveDialog'>,
  file: NamedFile,
): Promise<HostResult<ExportAnswer>> {
  const { canceled, filePath } = await dialog.showSaveDialog({ title: '保存', defaultPath: file.name })
  if (canceled || filePath === '') return { ok: true, value: { outcome: 'cancelled' } }
  const partial = `${filePath}.partial`
  try {
    await writeWhole(partial, file.bytes)
    await rename(partial, filePath)
  } catch (error) {
    await rm(partial, { force: true }).catch(() => undefined)
    return { ok: false, problem: diskProblem(error, dirname(filePath)) }
  }
  return { ok: true, value: { outcome: 'saved', name: filePath } }
}
