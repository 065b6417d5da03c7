/** Builds the page, the Node side and the resources into dist. */
import { build } from 'vite'
import { inProject, markBuilt } from './project.mjs'

await build({ configFile: inProject('build/config/vite.page.mjs'), logLevel: 'warn' })
await build({ configFile: inProject('build/config/vite.main.mjs') })
markBuilt()
