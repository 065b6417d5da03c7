import { defineConfig } from 'vite'
import { inProject } from '../scripts/project.mjs'

/** Everything that runs on Node: the hosts, the command line, the document thread. One file per entry, packages inside. */
export default defineConfig({
  root: inProject('.'),
  logLevel: 'warn',
  build: {
    ssr: true,
    target: 'node20',
    outDir: inProject('dist', 'main'),
    emptyOutDir: true,
    rollupOptions: {
      input: {
        node: inProject('main/node/index.ts'),
        electron: inProject('main/electron/index.ts'),
        cli: inProject('main/cli/index.ts'),
        demonstration: inProject('shared/case/demonstration/walked-lines.ts'),
        'document-worker': inProject('main/exports/pdf/worker.ts'),
      },
      external: ['electron'],
    },
  },
  ssr: { noExternal: true, external: ['electron'] },
})
