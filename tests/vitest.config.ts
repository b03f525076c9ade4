import { defineConfig } from 'vitest/config'

// What ships: the built packages, not the sources.
export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    testTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: '.results.json' }]],
  },
})
