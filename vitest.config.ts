import { defineConfig } from 'vitest/config'

const built = ['test/site/**/*.test.ts', 'test/browser/**/*.test.ts']

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: built,
          setupFiles: 'test/support/seed.ts',
          // Some start processes of their own, which a busy machine lets wait.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: built,
          globalSetup: 'test/support/serve.ts',
          // The suites share one server and one browser, and a page may be opened hundreds of times.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          // A browser beside another on two cores may be late; a promise that is broken stays so.
          retry: 2,
        },
      },
    ],
  },
})
