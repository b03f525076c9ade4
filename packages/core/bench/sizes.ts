import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'

// What a program pays for what it imports from core: bundled, minified, gzipped, everything inlined.
const imports: readonly (readonly [string, string])[] = [
  ['EDTF and its bounds', "export { parseEdtf, boundsOf } from '@regesta/core/time'"],
  ['extents and order', "export { extentOf, before, during } from '@regesta/core/time'"],
  ['readings of words', "export { readWords } from '@regesta/core/time'"],
  ['labels of dates', "export { labelDate } from '@regesta/core/time'"],
  ['Russian labels', "export { labelDate } from '@regesta/core/time'; export { russian } from '@regesta/core/time/ru'"],
  ['parseChronology', "export { parseChronology } from '@regesta/core/record'"],
  ['readChronology (YAML, JSON)', "export { readChronology } from '@regesta/core/record'"],
  ['importTable (CSV)', "export { importTable } from '@regesta/core/record/table'"],
  ['resolve', "export { resolve } from '@regesta/core/reasoning'"],
  ['check, with its rules', "export { check } from '@regesta/core/check'"],
  ['select', "export { select } from '@regesta/core/view'"],
  ['layOutAxis', "export { layOutAxis } from '@regesta/core/view'"],
  ['the built-in chronology', "export { russiaNato2000 } from '@regesta/core/russia-nato-2000'"],
  ['@regesta/core, all of it', "export * from '@regesta/core'"],
]

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10)

process.stdout.write('Size in a bundle, minified and gzipped\n')
for (const [name, code] of imports) {
  const bundle = await rolldown({
    input: 'entry',
    platform: 'browser',
    plugins: [
      {
        name: 'entry',
        resolveId: (id: string) => (id === 'entry' ? { id: `${import.meta.dirname}/entry.ts` } : null),
        load: (id: string) => (id === `${import.meta.dirname}/entry.ts` ? code : null),
      },
    ],
  })
  const { output } = await bundle.generate({ format: 'esm', minify: true, codeSplitting: false })
  const text = output[0].code
  process.stdout.write(
    `  ${name.padEnd(32)}${kilobytes(text.length)}${kilobytes(gzipSync(text, { level: 9 }).length)} gz\n`,
  )
}
