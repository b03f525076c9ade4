import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from '@regesta/core/reasoning'
import { readChronology } from '@regesta/core/record'
import { russiaNato2000 } from '@regesta/core/russia-nato-2000'
import { select } from '@regesta/core/view'
import pdfmake from 'pdfmake'

// The same entries by pdfmake used the ordinary way: a two-column layout of number, date, title, text, statements and
// references. No links, no timeline, no marks: less than ours draws.
const [out = 'peer.pdf', file] = process.argv.slice(2)
const chronology = file ? readChronology(readFileSync(file, 'utf8'), { format: 'json' }).chronology : russiaNato2000
if (!chronology) throw new Error('not readable')
const view = select(resolve(chronology))
const fonts = new URL('../dist/fonts/', import.meta.url).pathname
pdfmake.setUrlAccessPolicy(() => false)
pdfmake.setLocalAccessPolicy(() => true)
pdfmake.setFonts({
  Serif: {
    normal: `${fonts}SourceSerif4-Regular.ttf`,
    bold: `${fonts}SourceSerif4-Semibold.ttf`,
    italics: `${fonts}SourceSerif4-It.ttf`,
    bolditalics: `${fonts}SourceSerif4-It.ttf`,
  },
})
const definition = {
  defaultStyle: { font: 'Serif', fontSize: 9.8 },
  content: view.periods.flatMap((period) => [
    { text: period.title, fontSize: 21, margin: [0, 20, 0, 10] },
    ...period.entries.map((entry) => ({
      margin: [0, 0, 0, 9],
      unbreakable: true,
      columns: [
        {
          width: 110,
          text: [
            `${entry.number} `,
            { text: entry.date.label, bold: true },
            `\n${entry.date.bounds ?? ''}\n${entry.status}`,
          ],
        },
        {
          width: 300,
          stack: [
            { text: entry.title, bold: true },
            entry.summary ?? '',
            ...entry.claims.map((claim) => ({ text: `${claim.who}. ${claim.text ?? ''}`, italics: true })),
            ...entry.notes.map((note) => ({ text: `Editor. ${note.text}`, italics: true })),
          ],
        },
        {
          width: '*',
          text: entry.claims
            .flatMap((claim) => claim.cites.map((cite) => `${cite.number} · ${cite.locator ?? ''}`))
            .join('\n'),
        },
      ],
    })),
  ]),
}
writeFileSync(out, await pdfmake.createPdf(definition).getBuffer())
