import { isEvent, parse, toArray } from '@markwhen/parser'
import { check } from '@regesta/core/check'
import { type EventInput, parseChronology, readChronology, writeJson, writeYaml } from '@regesta/core/record'
import { generated } from './generated.ts'

// The same events read from a text by us and by Markwhen, each in its own syntax and in one run. Markwhen makes two
// instants of every date, with their places in the text. We check every field and reference against the model, and keep
// date, status, asserters, citations and relations of each claim, and the place of every value; what checking adds is
// measured beside it.
const sizes = [2000, 20_000]

/** The least of several runs, in milliseconds: the noise of a shared machine only adds. */
function best(run: () => unknown, runs = 3): number {
  let least = Infinity
  for (let n = 0; n < runs; n++) {
    const from = performance.now()
    run()
    least = Math.min(least, performance.now() - from)
  }
  return least
}

/**
 * An event as Markwhen writes it. It knows days, months and years, and ranges of them: of a season, a set, an open end or
 * no date at all its nearest range is taken, so that it has a date to read for every event.
 */
function markwhenOf({ title, summary, topics = [], actors = [], claims }: EventInput): string {
  const when = claims[0]?.when
  const [first = '1900', last = first] = typeof when === 'string' ? (when.match(/\d{4}(?:-\d\d)*/g) ?? []) : []
  const day = (edtf: string) => edtf.replace(/-(?:2[1-4])$/, '')
  const date = first === last ? day(first) : `${day(first)}/${day(last)}`
  const tags = topics.map((topic) => ` #${topic}`).join('')
  const people = actors.map(({ actor }) => ` @${actor}`).join('')
  return `${date}: ${title}${tags}${people}\n${summary}\n`
}

function mustBe(count: number, size: number, who: string): void {
  if (count !== size) throw new Error(`${who} reads ${count} of ${size} events`)
}

process.stdout.write(
  'The same events, milliseconds\n  events    who                         MB      ms   against Markwhen\n',
)
for (const size of sizes) {
  const input = generated(size)
  const { chronology } = parseChronology(input)
  if (!chronology) throw new Error('the generated chronology cannot be read')
  const theirs = `title: ${input.title}\n\n${input.events.map(markwhenOf).join('\n')}`
  mustBe(toArray(parse(theirs).events).filter(({ eventy }) => isEvent(eventy)).length, size, 'Markwhen')
  const markwhen = best(() => parse(theirs))
  const row = (who: string, text: string, ms: number) =>
    process.stdout.write(
      `  ${String(size).padEnd(10)}${who.padEnd(24)}${(text.length / 1e6).toFixed(2).padStart(6)}${ms.toFixed(0).padStart(8)}${`${(markwhen / ms).toFixed(1)} x as fast`.padStart(19)}\n`,
    )
  row('Markwhen', theirs, markwhen)
  for (const [format, text] of [
    ['json', writeJson(chronology)],
    ['yaml', writeYaml(chronology)],
  ] as const) {
    const read = () => readChronology(text, { format }).chronology
    mustBe(read()?.events.length ?? 0, size, `Regesta, ${format},`)
    row(`read, ${format}`, text, best(read))
    row(
      `read and check, ${format}`,
      text,
      best(() => check(read()!)),
    )
  }
}
