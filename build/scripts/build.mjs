/** Builds the page, the Node side and the resources into dist. */
import { writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { prepareDocumentResources } from './fonts.mjs'
import { inProject, markBuilt } from './project.mjs'

await build({ configFile: inProject('build/config/vite.page.mjs'), logLevel: 'warn' })
await build({ configFile: inProject('build/config/vite.main.mjs') })
await prepareDocumentResources(inProject('dist/resources'))
const { walkedLines } = await import(pathToFileURL(inProject('dist/main/demonstration.js')).href)
await writeFile(inProject('dist/resources/demonstration.ndjson'), walkedLines())
markBuilt()
