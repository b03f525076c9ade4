import { readFileSync } from 'node:fs'
import { readChronology, resolve, select } from '@regesta/core'

const text = readFileSync(new URL('harbour.yaml', import.meta.url), 'utf8')
const { chronology, diagnostics } = readChronology(text, { format: 'yaml' })
if (!chronology) throw new Error(diagnostics[0]?.message)
for (const asOf of ['1911-07-01', '1911-10-01']) {
  const view = select(resolve(chronology, { asOf }), 'topic:works')
  for (const { number, status, date, title } of view.entries)
    process.stdout.write(`${number} ${status}, ${date.label}: ${title}\n`)
}
