import type { Protocol } from 'electron'

export const scheme = 'app'
export const pageOrigin = `${scheme}://yipin`

/** Registered once, before the application is ready. Not `bypassCSP`, not `corsEnabled`: the page is ours alone. */
export function registerScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    },
  ])
}
