import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'rolldown'

const ownWidth = fileURLToPath(new URL('src/terminal/width.ts', import.meta.url))

/** Ink asks for a debugger that is not installed; without a stand-in the bundle dies at start. */
const noDevtools: Plugin = {
  name: 'no-devtools',
  resolveId: (source) => (source === 'react-devtools-core' ? '\0no-devtools' : null),
  load: (id) => (id === '\0no-devtools' ? 'export default {}' : null),
}

/** Ink and its dependencies measure with our function, which leaves string-width's emoji pattern alone for as long as it can. */
const oneWidth: Plugin = {
  name: 'one-width',
  resolveId: (source, importer) => (source === 'string-width' && importer !== ownWidth ? '\0one-width' : null),
  load: (id) => (id === '\0one-width' ? `export { width as default } from ${JSON.stringify(ownWidth)}` : null),
}

// One file for the commands, and a second one, loaded only when the navigator opens, with Ink and React in it.
export default defineConfig({
  input: { cli: 'src/cli.ts' },
  platform: 'node',
  external: [/^node:/],
  resolve: { conditionNames: ['@regesta/source', 'import', 'node', 'default'] },
  plugins: [noDevtools, oneWidth],
  transform: {
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env.DEV': '"false"',
      // Yoga reads its WebAssembly by `fetch` where there is one, and that loads all of undici.
      fetch: 'undefined',
    },
  },
  output: { dir: 'dist', format: 'esm', minify: true, chunkFileNames: '[name].js' },
})
