import { defineConfig } from 'vitest/config'

const ignored = ['**/node_modules/**', '**/dist/**', 'e2e/**']

/** `unit` needs nothing but Node; `database` starts one embedded PostgreSQL and copies a template per test file. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['**/*.test.ts'],
          exclude: [...ignored, '**/*.database.test.ts'],
          testTimeout: 180_000,
        },
      },
      {
        test: {
          name: 'database',
          include: ['**/*.database.test.ts'],
          exclude: ignored,
          globalSetup: ['server/database/testing/cluster.ts'],
          testTimeout: 180_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
    ],
  },
})
