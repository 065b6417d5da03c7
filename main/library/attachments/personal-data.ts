import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import type { JournalDisk } from '../journal/journal-disk.ts'

const algorithm = 'aes-256-gcm'
const ivLength = 12
const tagLength = 16
const blobName = /^[0-9a-f]{64}$/

/**
 * Free text about a person: one sealed blob under one key of its own, outside the journal. Destroying the key
 * makes the text unreadable in every copy of the blob; the chain of changes never held it.
 */
export type PersonalData = {
  /** Answers the blob's name, the SHA-256 of its sealed bytes, after blob and key are on the disk. */
  readonly save: (text: string) => Promise<string>
  /** The text, or null when it was destroyed or never here. */
  readonly read: (blob: string) => Promise<string | null>
  readonly destroy: (blob: string) => Promise<void>
}

export function personalData(disk: JournalDisk, libraryFolder: string): PersonalData {
  const blobFolder = join(libraryFolder, 'attachments')
  const keyFolder = join(libraryFolder, 'keys')
  return {
    async save(text) {
      const key = randomBytes(32)
      const iv = randomBytes(ivLength)
      const cipher = createCipheriv(algorithm, key, iv)
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      const bytes = Buffer.concat([iv, cipher.getAuthTag(), sealed])
      const blob = createHash('sha256').update(bytes).digest('hex')
      await disk.makeFolder(blobFolder)
      await disk.makeFolder(keyFolder)
      await disk.replace(join(blobFolder, blob), bytes)
      await disk.replace(join(keyFolder, blob), key)
      return blob
    },
    async read(blob) {
      if (!blobName.test(blob)) return null
      const key = await disk.read(join(keyFolder, blob))
      const bytes = await disk.read(join(blobFolder, blob))
      if (key === undefined || bytes === undefined) return null
      const opening = createDecipheriv(algorithm, key, bytes.subarray(0, ivLength))
      opening.setAuthTag(bytes.subarray(ivLength, ivLength + tagLength))
      const opened = Buffer.concat([opening.update(bytes.subarray(ivLength + tagLength)), opening.final()])
      return opened.toString('utf8')
    },
    async destroy(blob) {
      if (!blobName.test(blob)) return
      for (const path of [join(keyFolder, blob), join(blobFolder, blob)])
        if ((await disk.read(path)) !== undefined) await disk.remove(path)
    },
  }
}
