import { defineConfig } from 'rolldown'

// One entry for each subpath, shared chunks between them. date-fns is inlined: unbundled, a newer Node takes seconds to
// load it.
export default defineConfig({
  input: {
    index: 'src/index.ts',
    diagnostic: 'src/diagnostic/index.ts',
    time: 'src/time/index.ts',
    record: 'src/record/index.ts',
    reasoning: 'src/reasoning/index.ts',
    view: 'src/view/index.ts',
    node: 'src/node/index.ts',
    'russia-nato-2000': 'src/chronologies/russia-nato-2000/index.ts',
  },
  platform: 'neutral',
  external: [/^node:/, 'valibot', 'js-yaml', /^@noble\//],
  output: { dir: 'dist', format: 'esm', sourcemap: true, chunkFileNames: 'shared/[name]-[hash].js' },
})
