import { EventEmitter } from 'node:events'
import type { ElectronParts } from '../../../main/electron/start.ts'

type Handler = (request: Request) => Response | Promise<Response>

/** What the double was told, for a test to look at. */
export type Recorded = {
  schemes: unknown
  handlers: Map<string, Handler>
  windows: { options: unknown; loaded: string[] }[]
  menu: unknown[]
  errors: string[]
  permission: ((granted: boolean) => void)[]
  permissionAnswers: boolean[]
  quit: boolean
  contents: EventEmitter & { openHandler?: (details: { url: string }) => { action: string } }
}

type DoubleOptions = {
  readonly firstInstance: boolean
  readonly documents: string
  /** Where the save dialog says the file shall go; without it the person cancels. */
  readonly saveTo?: string
}

/**
 * A stand-in for the parts of Electron that the host uses. The one cast is here: Electron's classes have
 * private members that no object outside Electron can have.
 */
export function electronDouble(options: DoubleOptions) {
  const contents: Recorded['contents'] = new EventEmitter()
  const recorded: Recorded = {
    schemes: undefined,
    handlers: new Map(),
    windows: [],
    menu: [],
    errors: [],
    permission: [],
    permissionAnswers: [],
    quit: false,
    contents,
  }
  const app = Object.assign(new EventEmitter(), {
    requestSingleInstanceLock: () => options.firstInstance,
    whenReady: async () => undefined,
    quit: () => {
      recorded.quit = true
    },
    getPath: () => options.documents,
    getVersion: () => '0.0.0',
  })
  class BrowserWindow extends EventEmitter {
    readonly options: unknown
    constructor(given: unknown) {
      super()
      this.options = given
      recorded.windows.push({ options: given, loaded: [] })
    }
    async loadURL(address: string) {
      recorded.windows.at(-1)?.loaded.push(address)
      app.emit(
        'web-contents-created',
        {},
        Object.assign(contents, {
          setWindowOpenHandler: (handler: (details: { url: string }) => { action: string }) => {
            contents.openHandler = handler
          },
        }),
      )
      this.emit('ready-to-show')
    }
    show() {}
    focus() {}
    restore() {}
    isMinimized() {
      return false
    }
  }
  const electron = {
    app,
    BrowserWindow,
    Menu: {
      buildFromTemplate: (template: unknown[]) => template,
      setApplicationMenu: (menu: unknown[]) => {
        recorded.menu = menu
      },
    },
    dialog: {
      showErrorBox: (_title: string, text: string) => recorded.errors.push(text),
      showSaveDialog: async () =>
        options.saveTo === undefined
          ? { canceled: true, filePath: '' }
          : { canceled: false, filePath: options.saveTo },
    },
    protocol: {
      registerSchemesAsPrivileged: (schemes: unknown) => {
        recorded.schemes = schemes
      },
      handle: (scheme: string, handler: Handler) => {
        recorded.handlers.set(scheme, handler)
      },
    },
    session: {
      defaultSession: {
        setPermissionRequestHandler: (
          handler: (contents: unknown, permission: string, answer: (granted: boolean) => void) => void,
        ) => handler({}, 'camera', (granted) => recorded.permissionAnswers.push(granted)),
        setPermissionCheckHandler: (handler: () => boolean) => recorded.permissionAnswers.push(handler()),
      },
    },
    powerMonitor: new EventEmitter(),
  }
  return { electron: electron as unknown as ElectronParts, recorded, app }
}
