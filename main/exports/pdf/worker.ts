import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import type { ThreadAnswer, ThreadRequest } from './thread-messages.ts'
import { createTypesetter } from './typesetter.ts'
import { warmUpDocument } from './warm-up-document.ts'

const settings = z.object({ resources: z.string() }).parse(workerData)
const typesetter = createTypesetter(settings.resources)
const port = parentPort

/** One document at a time: the compiler is not re-entrant, and two would double its memory. */
let last: Promise<unknown> = Promise.resolve()

port?.on('message', (request: ThreadRequest) => {
  last = last.then(async () => {
    const model = request.kind === 'warm-up' ? warmUpDocument : request.model
    const answer: ThreadAnswer = { id: request.id, typeset: await typesetter.typeset(model) }
    port.postMessage(answer)
  })
})
