import { readFileSync } from 'node:fs'
import { parseChronology, readChronology, renderDiagnostic, writeYaml } from '@regesta/core'
import { check } from '@regesta/core/check'

const text = readFileSync(new URL('harbour.yaml', import.meta.url), 'utf8')
const { chronology } = readChronology(text, { format: 'yaml' })
if (!chronology) throw new Error('harbour.yaml cannot be read')

const strike = {
  id: 'strike',
  title: 'The dockers strike',
  kind: 'event',
  claims: [
    {
      asserters: ['reporter'],
      stance: 'reports',
      status: 'occurred',
      when: '1911-05-29',
      cites: [{ source: 'gazette', locator: 'p1.s2' }],
    },
  ],
}
const added = parseChronology({ ...chronology, events: [...chronology.events, strike] })
for (const found of added.diagnostics) process.stdout.write(`${renderDiagnostic(found)}\n`)
if (added.chronology) {
  for (const found of check(added.chronology).findings) process.stdout.write(`${renderDiagnostic(found)}\n`)
  const yaml = writeYaml(added.chronology)
  process.stdout.write(yaml.slice(yaml.indexOf('  - id: strike')))
}
