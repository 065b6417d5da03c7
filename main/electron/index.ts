import electron from 'electron'
import { join } from 'node:path'
import { startElectron } from './start.ts'

const libraryArgument = process.argv.find((argument) => argument.startsWith('--library='))

void startElectron(electron, {
  libraryFolder:
    libraryArgument?.slice('--library='.length) ?? join(electron.app.getPath('documents'), '一品一测一协商'),
  pageFolder: join(import.meta.dirname, '..', 'renderer'),
  resourceFolder: join(import.meta.dirname, '..', 'resources'),
  documentWorker: new URL('./document-worker.js', import.meta.url),
  version: electron.app.getVersion(),
  announceReady: () => process.stdout.write('window-ready\n'),
})
