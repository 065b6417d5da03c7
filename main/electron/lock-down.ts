import type { Session, WebContents } from 'electron'
import { pageOrigin } from './scheme.ts'

/** The one address that may open in a second window: what both sides may see. */
export const sharedViewPath = '/shared-view'

const isOurs = (address: string): boolean => address === pageOrigin || address.startsWith(`${pageOrigin}/`)

/** Every permission is denied, whoever asks. */
export function denyPermissions(
  session: Pick<Session, 'setPermissionRequestHandler' | 'setPermissionCheckHandler'>,
): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
}

/** No navigation away from the page, no new window but the shared view, no webview. */
export function lockDown(contents: Pick<WebContents, 'on' | 'setWindowOpenHandler'>): void {
  contents.on('will-navigate', (event) => {
    if (!isOurs(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => {
    if (!isOurs(event.url)) event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) =>
    url === pageOrigin + sharedViewPath ? { action: 'allow' } : { action: 'deny' },
  )
}
