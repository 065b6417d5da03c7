/** What the launcher loads: the loopback host, started inside the launcher's own process. */
export { startLoopbackHost, StartRefused } from './loopback-host.ts'
export { defaultLibraryFolder } from './default-folder.ts'
