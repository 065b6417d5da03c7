/** `npm run mutation`: how many planted mistakes in the arithmetic of money and quotas the tests notice. Not part of `npm test`. */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', '@stryker-mutator/typescript-checker'],
  vitest: { configFile: 'build/config/vitest.mutation.mjs', related: false },
  mutate: ['shared/numbers/**/*.ts', 'shared/quota/**/*.ts', 'shared/pay/**/*.ts'],
  coverageAnalysis: 'perTest',
  // Static tables and words are data: a changed label is no wrong figure.
  ignoreStatic: true,
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: 'dist/mutation/report.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: '.cache/mutation',
  ignorePatterns: ['dist', '.cache', '.git'],
  concurrency: 2,
  timeoutMS: 20_000,
  thresholds: { high: 90, low: 85, break: 85 },
  checkers: ['typescript'],
  tsconfigFile: 'shared/tsconfig.json',
  disableTypeChecks: false,
}
