import { defineConfig } from 'vite'
import { inProject } from '../scripts/project.mjs'

/** What `npm run bench` measures: our own modules, bundled as the application bundles them. */
export default defineConfig({
  root: inProject('.'),
  logLevel: 'warn',
  build: {
    ssr: true,
    target: 'node20',
    outDir: inProject('dist', 'bench'),
    emptyOutDir: true,
    rollupOptions: {
      input: {
        journal: inProject('test/bench/journal.ts'),
        matrix: inProject('test/bench/matrix.ts'),
        reprice: inProject('test/bench/reprice/measure-reprice.ts'),
      },
      external: ['hyperformula'],
    },
  },
  ssr: { noExternal: true },
})
