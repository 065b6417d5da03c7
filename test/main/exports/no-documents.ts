import { pathToFileURL } from 'node:url'
import type { Documents } from '../../../main/exports/documents.ts'

/** For tests that make no document: whatever is asked of it is a fault of the test. */
export const noDocuments: Documents = {
  make: () => Promise.reject(new Error('no documents here')),
  warmUp: async () => undefined,
  close: async () => undefined,
}

/** A thread that ends at once: the host must live without its typesetter. */
export const noWorker = pathToFileURL(`${import.meta.dirname}/empty-worker.mjs`)
