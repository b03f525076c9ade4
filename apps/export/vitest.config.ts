import { defineConfig } from 'vitest/config'

// Core is tested here as it is written, so that these tests need no build.
export default defineConfig({
  resolve: { conditions: ['@regesta/source'] },
  ssr: { resolve: { conditions: ['@regesta/source'] } },
  test: {
    include: ['src/**/*.test.ts'],
    // No test is about time: a busy machine must not fail one.
    testTimeout: 60_000,
    isolate: false,
    deps: {
      optimizer: { ssr: { enabled: true, include: ['date-fns/format', 'date-fns/locale/en-GB', '@date-fns/utc'] } },
    },
    reporters: ['default', ['json', { outputFile: '.results.json' }]],
  },
})
