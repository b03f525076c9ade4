import { defineConfig } from 'rolldown'

// One entry for each subpath, shared chunks between them. date-fns is inlined: unbundled, a newer Node takes seconds to
// load it. Its classes change themselves as they load, which no bundler can leave out, so it has a chunk of its own, and
// dates without labels and readings of words
// others: who only reads EDTF does not pay for them.
export default defineConfig({
  input: {
    index: 'src/index.ts',
    diagnostic: 'src/diagnostic/index.ts',
    time: 'src/time/index.ts',
    // A language costs its tables of words; only who asks for it pays.
    'time-ru': 'src/time/label/locales/ru.ts',
    record: 'src/record/index.ts',
    // Tables bring the readings of words along; whoever reads files alone does not pay for them.
    'record-table': 'src/record/table/index.ts',
    reasoning: 'src/reasoning/index.ts',
    // The rules bring the readings of words along, and their own explanations.
    check: 'src/reasoning/check/index.ts',
    view: 'src/view/index.ts',
    node: 'src/node/index.ts',
    'russia-nato-2000': 'src/chronologies/russia-nato-2000/index.ts',
  },
  platform: 'neutral',
  external: [/^node:/, 'valibot', 'js-yaml', /^@noble\//],
  output: {
    dir: 'dist',
    cleanDir: true,
    format: 'esm',
    sourcemap: true,
    chunkFileNames: 'shared/[name]-[hash].js',
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        { name: 'date-fns', test: /node_modules(?!.*\/locale\/ru)/ },
        { name: 'dates', test: /src\/time\/(calendar|edtf|extent)\// },
        { name: 'reading', test: /src\/time\/reading\// },
      ],
    },
  },
})
