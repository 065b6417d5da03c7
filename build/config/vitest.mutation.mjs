import { defineConfig } from 'vitest/config'

/** The tests of the pure engine, which are the ones that must notice a planted mistake in it. */
export default defineConfig({
  test: {
    include: ['test/shared/**/*.test.ts'],
    exclude: [
      'test/shared/case/**',
      'test/shared/agreement/**',
      'test/shared/documents/**',
      'test/shared/record/**',
    ],
    environment: 'node',
    pool: 'threads',
  },
})
