import { readChronology } from '@regesta/core/record'

// How long it takes to say what was probably meant, where a file misspells every source that it cites.
const sizes = [1000, 4000, 16_000]

function misspelt(size: number): string {
  const numbers = Array.from({ length: size }, (_, n) => n + 1)
  return `regesta: 1
id: misspelt
title: Misspelt
scope: 1911
asOf: 1911-12-31
sources:
${numbers.map((n) => `  - { id: source-number-${n}, type: document, title: Source ${n} }`).join('\n')}
events:
${numbers.map((n) => `  - { id: event-${n}, title: Event ${n}, when: 1911, cite: sourec-nubmer-${n}x }`).join('\n')}
`
}

process.stdout.write(
  'Reading a file in which every reference is misspelt, milliseconds\n  events              growth   suggestions\n',
)
let last: number | undefined
for (const size of sizes) {
  const text = misspelt(size)
  const from = performance.now()
  const { diagnostics } = readChronology(text, { format: 'yaml' })
  const took = performance.now() - from
  const unknown = diagnostics.filter(({ code }) => code === 'R007')
  if (unknown.length !== size) throw new Error(`${unknown.length} references of ${size} are told`)
  const suggestions = unknown.filter(({ help }) => help?.startsWith('did you mean')).length
  const growth = last === undefined ? '' : `${(took / last).toFixed(1)} x`
  process.stdout.write(
    `  ${String(size).padEnd(8)}${took.toFixed(0).padStart(8)}${growth.padStart(10)}${String(suggestions).padStart(14)}\n`,
  )
  last = took
}
