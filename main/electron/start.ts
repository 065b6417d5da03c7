import { join } from 'node:path'
import type * as Electron from 'electron'
import { createHandler } from '../api/handler.ts'
import { eventStream } from '../api/event-stream.ts'
import { pageFiles } from '../api/page-files.ts'
import { createDocuments } from '../exports/documents.ts'
import { openLibraries } from '../library/libraries.ts'
import { denyPermissions, lockDown } from './lock-down.ts'
import { menuTemplate } from './menu.ts'
import { saveWithDialog } from './save-dialog.ts'
import { pageOrigin, registerScheme, scheme } from './scheme.ts'
import { windowOptions } from './window-options.ts'

/** What this host uses of Electron; a test passes a double of exactly this. */
export type ElectronParts = Pick<
  typeof Electron,
  'app' | 'BrowserWindow' | 'Menu' | 'dialog' | 'protocol' | 'session' | 'powerMonitor'
>

export type ElectronOptions = {
  readonly libraryFolder: string
  readonly pageFolder: string
  readonly resourceFolder: string
  readonly documentWorker: URL
  readonly version: string
  /** Tells the launcher that the window can be seen. */
  readonly announceReady: () => void
}

/** Opens the window over the one handler. Resolves once the window has been asked to load the page. */
export async function startElectron(electron: ElectronParts, options: ElectronOptions): Promise<void> {
  const { app } = electron
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  registerScheme(electron.protocol)
  await app.whenReady()
  const opened = await openLibraries(options.libraryFolder, {
    demonstrationFile: join(options.resourceFolder, 'demonstration.ndjson'),
  })
  if (!opened.ok) {
    electron.dialog.showErrorBox('案卷库打不开', opened.sentence)
    app.quit()
    return
  }
  const events = eventStream()
  const documents = createDocuments(options.documentWorker, options.resourceFolder)
  const handler = createHandler({
    libraries: opened.libraries,
    host: 'electron',
    version: options.version,
    page: pageFiles(options.pageFolder),
    events,
    documents,
    saveFile: (file) => saveWithDialog(electron.dialog, file),
  })
  void documents.warmUp()
  electron.protocol.handle(scheme, handler)
  denyPermissions(electron.session.defaultSession)
  app.on('web-contents-created', (_event, contents) => lockDown(contents))
  electron.Menu.setApplicationMenu(
    electron.Menu.buildFromTemplate(menuTemplate((command) => events.send({ type: 'command', command }))),
  )
  electron.powerMonitor.on('suspend', () => events.send({ type: 'power', state: 'suspend' }))
  electron.powerMonitor.on('resume', () => events.send({ type: 'power', state: 'resume' }))

  const window = new electron.BrowserWindow(windowOptions)
  window.once('ready-to-show', () => {
    window.show()
    options.announceReady()
  })
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore()
    window.focus()
  })
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', () => {
    events.close()
    void documents.close()
    void opened.close()
  })
  await window.loadURL(`${pageOrigin}/`)
}
