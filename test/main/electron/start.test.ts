import { noWorker } from '../exports/no-documents.ts'
import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { acceleratorOf, menuTemplate } from '../../../main/electron/menu.ts'
import { startElectron } from '../../../main/electron/start.ts'
import { windowOptions } from '../../../main/electron/window-options.ts'
import { caseId, chainOf, linesOf } from '../library/changes.ts'
import { electronDouble } from './electron-double.ts'

async function started(firstInstance = true) {
  const folder = mkdtempSync(join(tmpdir(), 'yipin-electron-'))
  mkdirSync(join(folder, 'page'))
  writeFileSync(join(folder, 'page', 'index.html'), '<meta name="style-nonce" content="__STYLE_NONCE__">')
  const double = electronDouble({ firstInstance, documents: folder })
  let announced = 0
  await startElectron(double.electron, {
    libraryFolder: join(folder, 'library'),
    pageFolder: join(folder, 'page'),
    resourceFolder: join(folder, 'resources'),
    documentWorker: noWorker,
    version: '0.0.0',
    announceReady: () => {
      announced += 1
    },
  })
  const handle = double.recorded.handlers.get('app')
  const ask = async (path: string, init?: RequestInit) => {
    if (handle === undefined) throw new Error('no handler')
    return handle(new Request(`app://yipin${path}`, init))
  }
  return { ...double, ask, announced: () => announced }
}

test('the window is sandboxed and isolated, without Node and without a preload script', () => {
  expect(windowOptions.webPreferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    nodeIntegrationInWorker: false,
    webSecurity: true,
    webviewTag: false,
    spellcheck: false,
  })
  expect(windowOptions.webPreferences).not.toHaveProperty('preload')
})

test('the page, one change and its reading come through the scheme', async () => {
  const { ask, recorded, announced } = await started()
  expect(recorded.schemes).toEqual([
    {
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    },
  ])
  const page = await ask('/')
  expect(await page.text()).not.toContain('__STYLE_NONCE__')
  expect(page.headers.get('content-security-policy')).not.toContain('unsafe')
  const lines = linesOf(chainOf(2))
  const posted = await ask(`/api/cases/${caseId}/changes`, { method: 'POST', body: lines })
  expect(await posted.json()).toMatchObject({ lines: 2 })
  expect(await (await ask(`/api/cases/${caseId}/changes`)).text()).toBe(lines)
  expect(recorded.windows).toMatchObject([{ loaded: ['app://yipin/'] }])
  expect(announced()).toBe(1)
})

test('permissions, foreign addresses and other windows are denied; the shared view may open', async () => {
  const { recorded } = await started()
  expect(recorded.permissionAnswers).toEqual([false, false])
  const prevented: string[] = []
  const go = (url: string) =>
    recorded.contents.emit('will-navigate', { url, preventDefault: () => prevented.push(url) })
  for (const url of ['app://yipin/case/1', 'https://example.org/', 'file:///etc/passwd', 'app://yipin.evil/'])
    go(url)
  expect(prevented).toEqual(['https://example.org/', 'file:///etc/passwd', 'app://yipin.evil/'])
  const open = (url: string) => recorded.contents.openHandler?.({ url }).action
  expect(open('app://yipin/shared-view')).toBe('allow')
  expect(open('app://yipin/')).toBe('deny')
  expect(open('https://example.org/')).toBe('deny')
})

test('a second instance quits and opens nothing', async () => {
  const { recorded } = await started(false)
  expect(recorded.quit).toBe(true)
  expect(recorded.windows).toEqual([])
})

test('the menu speaks Chinese and sends the commands the keys send', () => {
  const sent: string[] = []
  const template = menuTemplate((name) => sent.push(name))
  expect(template.map(({ label }) => label)).toEqual(['案卷', '编辑', '步骤', '显示'])
  expect(acceleratorOf('step-prices')).toBe('CmdOrCtrl+4')
  expect(acceleratorOf('redo')).toBe('CmdOrCtrl+Shift+Z')
})
