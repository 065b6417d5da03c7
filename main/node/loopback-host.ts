import { join } from 'node:path'
import { serve, type ServerType } from '@hono/node-server'
import { createHandler } from '../api/handler.ts'
import { eventStream } from '../api/event-stream.ts'
import { pageFiles } from '../api/page-files.ts'
import { createDocuments } from '../exports/documents.ts'
import type { JournalDisk } from '../library/journal/journal-disk.ts'
import { openLibraries } from '../library/libraries.ts'
import { guardLoopback } from './trust.ts'

export type LoopbackOptions = {
  readonly libraryFolder: string
  readonly port: number
  readonly pageFolder: string
  /** Fonts, templates and the typesetter. */
  readonly resourceFolder: string
  /** The typesetter's thread, as the build writes it. */
  readonly documentWorker: URL
  readonly version: string
  readonly disk?: JournalDisk
}

export type LoopbackHost = {
  /** Holds a token that is valid for this run. */
  readonly address: string
  readonly close: () => Promise<void>
}

/** A sentence for the person at the terminal; anything else is a fault of ours and keeps its stack. */
export class StartRefused extends Error {
  // The launcher knows it by name, across the bundle.
  override readonly name = 'StartRefused'
}

function listen(handler: (request: Request) => Promise<Response>, port: number): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: (request) => handler(request), hostname: '127.0.0.1', port }, () =>
      resolve(server),
    )
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new StartRefused(`端口 ${port} 已被别的程序占用。请先关掉它，或用 --port=另一个端口 启动。`)
          : error,
      ),
    )
  })
}

async function freePort(): Promise<number> {
  const server = await listen(async () => new Response(null), 0)
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no port was given')
  return address.port
}

/** Serves the one handler on 127.0.0.1 alone. Port 0 takes a free one (tests); people get a fixed one, because the browser keeps its copy per port. */
export async function startLoopbackHost(options: LoopbackOptions): Promise<LoopbackHost> {
  const port = options.port === 0 ? await freePort() : options.port
  const opened = await openLibraries(options.libraryFolder, {
    demonstrationFile: join(options.resourceFolder, 'demonstration.ndjson'),
    ...(options.disk === undefined ? {} : { disk: options.disk }),
  })
  if (!opened.ok) throw new StartRefused(opened.sentence)
  const events = eventStream()
  const documents = createDocuments(options.documentWorker, options.resourceFolder)
  const handler = createHandler({
    libraries: opened.libraries,
    host: 'loopback',
    version: options.version,
    page: pageFiles(options.pageFolder),
    events,
    documents,
  })
  void documents.warmUp()
  const guarded = guardLoopback(handler, port)
  const server = await listen(guarded.handler, port).catch(async (error: unknown) => {
    await opened.close()
    throw error
  })
  return {
    address: `http://127.0.0.1:${port}/?token=${guarded.token}`,
    async close() {
      events.send({ type: 'closing' })
      events.close()
      const closed = new Promise((resolve) => server.close(resolve))
      if ('closeAllConnections' in server) server.closeAllConnections()
      await closed
      await documents.close()
      await opened.close()
    },
  }
}
