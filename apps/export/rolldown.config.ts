import { copyFileSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { defineConfig } from 'rolldown'
import { faceFiles } from './src/layout/faces.ts'

const require = createRequire(import.meta.url)

/** The typefaces, unmodified, each package's with its licence (SIL OFL 1.1). */
function copyFonts(folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const { file, package: name } of Object.values(faceFiles)) {
    const home = dirname(require.resolve(`${name}/package.json`))
    copyFileSync(join(home, 'TTF', file), join(folder, file))
    copyFileSync(join(home, 'LICENSE.md'), join(folder, `LICENSE-${name}.md`))
  }
}

// Everything is inlined but PDFKit, which reads files beside its own code.
export default defineConfig({
  input: { cli: 'src/cli.ts' },
  platform: 'node',
  external: [/^node:/, 'pdfkit'],
  resolve: { conditionNames: ['@regesta/source', 'node', 'import', 'default'] },
  transform: { target: 'node20' },
  plugins: [{ name: 'fonts', writeBundle: () => copyFonts('dist/fonts') }],
  output: { dir: 'dist', format: 'esm', cleanDir: true, minify: true, chunkFileNames: '[name].js' },
})
