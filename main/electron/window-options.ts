import type { BrowserWindowConstructorOptions } from 'electron'

/** The page is a plain web page: sandboxed, isolated, without Node and without a preload script. */
export const windowOptions: BrowserWindowConstructorOptions = {
  width: 1366,
  height: 768,
  minWidth: 900,
  minHeight: 600,
  show: false,
  title: '一品一测一协商',
  webPreferences: {
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    nodeIntegrationInWorker: false,
    webSecurity: true,
    webviewTag: false,
    spellcheck: false,
  },
}
