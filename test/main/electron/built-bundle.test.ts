import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { exportAnswerSchema } from '../../../shared/contracts/documents.ts'
import { demonstrationCaseId } from '../../../shared/case/demonstration/demonstration-id.ts'
import { caseMeaning } from '../../../shared/case/record-kinds.ts'
import { fold } from '../../../shared/record/fold.ts'
import { addressOf } from '../../../shared/record/change-id.ts'
import { parseJournalLine } from '../../../shared/record/journal-line.ts'
import { heads, versionOf } from '../../../shared/record/version.ts'
import { caseId, chainOf, linesOf } from '../library/changes.ts'
import { electronDouble } from './electron-double.ts'

/** The bundle as `npm run build` writes it, over a stand-in for Electron: what a packaged application starts. */
test('the built bundle answers the page, one change and one export', { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'yipin-built-'))
  const saved = join(folder, '工价表.xlsx')
  const double = electronDouble({ firstInstance: true, documents: folder, saveTo: saved })
  vi.doMock('electron', () => ({ default: double.electron, ...double.electron }))
  const bundle = '../../../dist/main/electron.js'
  await import(/* @vite-ignore */ bundle)
  await vi.waitUntil(() => double.recorded.windows[0]?.loaded.length === 1, { timeout: 30_000 })
  const handle = double.recorded.handlers.get('app')
  if (handle === undefined) throw new Error('the bundle handles no scheme')
  const ask = async (path: string, init?: RequestInit) => handle(new Request(`app://yipin${path}`, init))

  expect(await (await ask('/')).text()).toContain('<title>一品一测一协商</title>')
  const lines = linesOf(chainOf(1))
  const posted = await ask(`/api/cases/${caseId}/changes`, { method: 'POST', body: lines })
  expect(await posted.json()).toMatchObject({ lines: 1 })

  await ask('/api/sample/cases')
  const text = await (await ask(`/api/sample/cases/${demonstrationCaseId}/changes`)).text()
  const changes = text
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => {
      const parsed = parseJournalLine(`${addressOf(line)} ${line}`)
      return parsed.ok ? [parsed.value] : []
    })
  const version = versionOf(heads(fold(changes, caseMeaning)))
  const body = JSON.stringify({ kind: 'price-annex', productId: 'product-t14-21', format: 'xlsx', version })
  const exported = await ask(`/api/sample/cases/${demonstrationCaseId}/exports`, { method: 'POST', body })
  expect(exportAnswerSchema.parse(await exported.json())).toEqual({ outcome: 'saved', name: saved })
  double.app.emit('will-quit')
})
