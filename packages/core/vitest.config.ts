import { defineConfig } from 'vitest/config'

// Pure code: nothing needs a process of its own. date-fns is bundled first: its package.json makes every native import
// of one of its modules slow.
export default defineConfig({
  resolve: { conditions: ['@regesta/source'] },
  ssr: { resolve: { conditions: ['@regesta/source'] } },
  test: {
    include: ['src/**/*.test.ts'],
    // No test is about time: a busy machine must not fail one.
    testTimeout: 60_000,
    isolate: false,
    deps: {
      optimizer: {
        ssr: {
          enabled: true,
          include: ['date-fns/format', 'date-fns/locale/en-GB', 'date-fns/locale/ru', '@date-fns/utc'],
        },
      },
    },
    reporters: ['default', ['json', { outputFile: '.results.json' }]],
  },
})
