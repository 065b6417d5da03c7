import { open, rename } from 'node:fs/promises'
import type { Dialog } from 'electron'
import type { ExportAnswer } from '../../shared/contracts/documents.ts'
import type { NamedFile } from '../../shared/contracts/routes.ts'

/** Asks where, writes beside the target, and renames into place: the name appears only when every byte is there. */
export async function saveWithDialog(
  dialog: Pick<Dialog, 'showSaveDialog'>,
  file: NamedFile,
): Promise<ExportAnswer> {
  const { canceled, filePath } = await dialog.showSaveDialog({ title: '保存', defaultPath: file.name })
  if (canceled || filePath === '') return { outcome: 'cancelled' }
  const partial = `${filePath}.partial`
  const handle = await open(partial, 'w')
  try {
    await handle.writeFile(file.bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(partial, filePath)
  return { outcome: 'saved', name: filePath }
}
