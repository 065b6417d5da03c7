import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPdfThread, type PdfThread } from '../../../main/exports/pdf/pdf-thread.ts'
import { sampleStyleConfirmation } from '../../fixtures/documents/style-confirmation.ts'
import { prepareResources, root } from './document-resources.ts'

let folder: string
let thread: PdfThread

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'document-worker-'))
  const entry = join(root, 'main/exports/pdf/worker.ts')
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: entry,
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: 'worker.mjs' } },
    },
  })
  thread = createPdfThread(pathToFileURL(join(folder, 'worker.mjs')), prepareResources())
}, 60_000)

afterAll(async () => {
  await thread.close()
  await rm(folder, { recursive: true })
})

describe('the thread', () => {
  it('typesets one document after another', async () => {
    await thread.warmUp()
    const [first, second] = await Promise.all([
      thread.typeset(sampleStyleConfirmation),
      thread.typeset(sampleStyleConfirmation),
    ])
    expect(first.ok).toBe(true)
    expect(first).toEqual(second)
  })

  it('answers with a problem when it dies, and starts again for the next document', async () => {
    const dying = thread.typeset(sampleStyleConfirmation)
    await thread.close()
    expect(await dying).toMatchObject({ ok: false, problems: [{ code: 'typesetter-crashed' }] })
    expect((await thread.typeset(sampleStyleConfirmation)).ok).toBe(true)
  })

  it('answers with a problem when its file is broken', async () => {
    const broken = createPdfThread(new URL('data:text/javascript,throw new Error("no")'), folder)
    expect(await broken.typeset(sampleStyleConfirmation)).toMatchObject({ ok: false })
    await broken.close()
  })

  it('is one bundle', async () => {
    expect((await readFile(join(folder, 'worker.mjs'))).length).toBeGreaterThan(100_000)
  })
})
