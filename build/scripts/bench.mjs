/** `npm run bench`: figures of this machine. `-- --only NAME --json` prints one JSON object and nothing else. */
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { ensureBuilt, ensureInstalled, inProject } from './project.mjs'

const { values } = parseArgs({
  options: { only: { type: 'string' }, json: { type: 'boolean', default: false } },
})
ensureInstalled()
ensureBuilt()

const bundled = async (name) => {
  const { build } = await import('vite')
  await build({ configFile: inProject('build/config/vite.bench.mjs') })
  return import(pathToFileURL(inProject('dist', 'bench', `${name}.js`)).href)
}

const benches = {
  start: async () => (await import('../../test/bench/start.mjs')).measureStart(),
  journal: async () => (await bundled('journal')).measureJournal(),
  engine: async () => ({
    ...(await bundled('reprice')).measureReprice(),
    ...(await bundled('matrix')).measureMatrix(),
    ...(await (await import('../../test/bench/price-lines.mjs')).measurePriceLines()),
  }),
}

const names = values.only === undefined ? Object.keys(benches) : [values.only]
for (const name of names) {
  if (!Object.hasOwn(benches, name)) {
    process.stderr.write(`没有“${name}”这一项。可用：${Object.keys(benches).join('、')}。\n`)
    process.exitCode = 2
    continue
  }
  const figures = await benches[name]()
  if (values.json) process.stdout.write(`${JSON.stringify(figures)}\n`)
  else
    for (const [key, value] of Object.entries(figures))
      process.stdout.write(`${name.padEnd(10)}${key.padEnd(28)}${value}\n`)
}
