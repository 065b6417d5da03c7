import { defineConfig } from '@playwright/test'
import { inProject } from '../scripts/project.mjs'

export default defineConfig({
  testDir: inProject('test/e2e'),
  outputDir: inProject('dist/e2e'),
  globalSetup: inProject('test/e2e/browser-setup.ts'),
  workers: 1,
  retries: 0,
  timeout: 120_000,
  // A busy machine is slow, not wrong: what is waited for comes, or it is lost.
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: inProject('dist/e2e-report.json') }]],
  use: {
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1366, height: 768 },
  },
})
