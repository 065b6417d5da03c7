import { Worker } from 'node:worker_threads'
import type { DocumentModel } from '../../../shared/documents/document-model.ts'
import type { ThreadAnswer, ThreadRequest, ThreadSettings } from './thread-messages.ts'
import { crashed, type Typeset, type Typesetter } from './typesetter.ts'

export type PdfThread = Typesetter & {
  /** Resolves when the first document will be quick. */
  readonly warmUp: () => Promise<void>
  readonly close: () => Promise<void>
}

type Question = { readonly kind: 'typeset'; readonly model: DocumentModel } | { readonly kind: 'warm-up' }

/**
 * A typesetter in a thread of its own: a long document blocks that thread for seconds. A thread that dies or
 * whose compiler crashed is dropped, and the next document starts another.
 */
export function createPdfThread(workerFile: URL, resources: string): PdfThread {
  const waiting = new Map<number, (typeset: Typeset) => void>()
  let worker: Worker | undefined
  let lastId = 0

  const drop = (dropped: Worker, reason: string): void => {
    if (worker !== dropped) return
    worker = undefined
    for (const answer of waiting.values()) answer(crashed(reason))
    waiting.clear()
  }

  const start = (): Worker => {
    const settings: ThreadSettings = { resources }
    const started = new Worker(workerFile, { workerData: settings })
    started.on('message', (answer: ThreadAnswer) => {
      const resolve = waiting.get(answer.id)
      waiting.delete(answer.id)
      resolve?.(answer.typeset)
      if (waiting.size === 0) started.unref()
    })
    started.on('error', (error) => drop(started, String(error)))
    started.on('exit', (code) => drop(started, `exit ${code}`))
    return started
  }

  const ask = (question: Question): Promise<Typeset> =>
    new Promise((resolve) => {
      worker ??= start()
      lastId += 1
      waiting.set(lastId, resolve)
      worker.ref()
      const request: ThreadRequest = { id: lastId, ...question }
      worker.postMessage(request)
    })

  return {
    typeset: (model) => ask({ kind: 'typeset', model }),
    warmUp: async () => {
      await ask({ kind: 'warm-up' })
    },
    close: async () => {
      const closing = worker
      await closing?.terminate()
    },
  }
}
