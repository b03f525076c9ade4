import { importTable, writeCsv } from '@regesta/core/record/table'

// How long it takes to make a chronology of a table, and how that grows with its rows.
const dates = ['1911-05-03', 'late May 1911', '05/06/1911', '1911', 'summer 1911?', '25.12.1911', '4205']
const header = ['Date', 'Event', 'Details', 'Who', 'Where', 'Source', 'Page', 'Status', 'Card']

/** Rows as a spreadsheet has them: a title seldom stands twice, few sources are cited often, some dates are asked about. */
function tableOf(rows: number): string {
  return writeCsv([
    header,
    ...Array.from({ length: rows }, (_, n) => [
      dates[n % dates.length]!,
      `Ship ${n} calls at the harbour, and "loads timber"`,
      'The log tells it in a few words,\nand the Gazette in some more of them.',
      `Master ${n % 300}; Pilots`,
      `Quay ${n % 12}`,
      `Log of the pilots p. ${n % 400}; Gazette ${n % 200}`,
      '',
      n % 3 ? 'occurred' : '',
      `A ${n}`,
    ]),
  ])
}

process.stdout.write(
  `A chronology from a table\n${'  rows'.padEnd(12)}${'MB'.padStart(8)}${'ms'.padStart(10)}${'ms a row'.padStart(12)}\n`,
)
for (const rows of [200, 2000, 20_000]) {
  const text = tableOf(rows)
  let best = Number.POSITIVE_INFINITY
  for (let n = 0; n < 3; n++) {
    const start = performance.now()
    const read = importTable(text, { name: 'facts.csv', order: 'day-first' })
    best = Math.min(best, performance.now() - start)
    if (!read.ok || read.value.chronology.events.length !== rows) throw new Error('not every row is read')
  }
  process.stdout.write(
    `  ${String(rows).padEnd(10)}${(text.length / 1e6).toFixed(2).padStart(8)}${best.toFixed(0).padStart(10)}${(best / rows).toFixed(4).padStart(12)}\n`,
  )
}
