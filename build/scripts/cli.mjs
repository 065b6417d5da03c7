/** `npm run cli -- COMMAND`: builds when stale (on standard error), then runs the command in this process. */
import { pathToFileURL } from 'node:url'
import { ensureBuilt, ensureInstalled, inProject } from './project.mjs'

ensureInstalled()
ensureBuilt()
await import(pathToFileURL(inProject('dist', 'main', 'cli.js')).href)
