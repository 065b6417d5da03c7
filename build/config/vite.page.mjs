import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { inProject } from '../scripts/project.mjs'

/** The page. Nothing is inlined as data: the strict content security policy refuses it. */
export default defineConfig({
  root: inProject('renderer'),
  base: '/',
  plugins: [react()],
  build: {
    outDir: inProject('dist', 'renderer'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    reportCompressedSize: false,
  },
})
