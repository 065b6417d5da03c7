import { noDocuments, noWorker } from '../main/exports/no-documents.ts'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createHandler } from '../../main/api/handler.ts'
import { eventStream } from '../../main/api/event-stream.ts'
import { openLibraries } from '../../main/library/libraries.ts'
import { startLoopbackHost } from '../../main/node/loopback-host.ts'

export type Transport = {
  readonly ask: (
    path: string,
    init?: { readonly method: string; readonly body?: string },
  ) => Promise<Response>
  readonly close: () => Promise<void>
}

const freshLibrary = () => join(mkdtempSync(join(tmpdir(), 'yipin-contract-')), 'library')

async function handlerInMemory() {
  const opened = await openLibraries(freshLibrary())
  if (!opened.ok) throw new Error(opened.sentence)
  const events = eventStream()
  const handler = createHandler({
    libraries: opened.libraries,
    host: 'loopback',
    version: '0.0.0',
    page: async () => new Response('page'),
    events,
    documents: noDocuments,
  })
  const close = async () => {
    events.close()
    await opened.close()
  }
  return { handler, close }
}

async function inMemory(): Promise<Transport> {
  const { handler, close } = await handlerInMemory()
  return { ask: (path, init) => handler(new Request(`http://127.0.0.1${path}`, init)), close }
}

/** As `protocol.handle` gives and takes: one buffer for a body, no cookies, no origin. */
async function throughProtocol(): Promise<Transport> {
  const { handler, close } = await handlerInMemory()
  const ask: Transport['ask'] = async (path, init) => {
    const bytes = init?.body === undefined ? undefined : new TextEncoder().encode(init.body)
    const request = new Request(`app://yipin${path}`, {
      method: init?.method ?? 'GET',
      ...(bytes === undefined ? {} : { body: bytes.buffer }),
    })
    const answer = await handler(request)
    return new Response(answer.body, { status: answer.status, headers: answer.headers })
  }
  return { ask, close }
}

async function overHttp(): Promise<Transport> {
  const host = await startLoopbackHost({
    libraryFolder: freshLibrary(),
    port: 0,
    pageFolder: tmpdir(),
    resourceFolder: tmpdir(),
    documentWorker: noWorker,
    version: '0.0.0',
  })
  const { origin } = new URL(host.address)
  const entered = await fetch(host.address, { redirect: 'manual' })
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? ''
  return {
    ask: (path, init) => fetch(origin + path, { ...init, headers: { cookie, origin } }),
    close: host.close,
  }
}

export const transports = {
  'in memory': inMemory,
  'over HTTP': overHttp,
  'through the protocol': throughProtocol,
}
