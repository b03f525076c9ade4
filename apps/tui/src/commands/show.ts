import { closest } from '@regesta/core/diagnostic'
import type { Timeline } from '@regesta/core/reasoning'
import { type Entry, entryOf, horizonText } from '@regesta/core/view'
import { showJson, showNdjson, showPlain } from '../plain/index.ts'
import { openFile, timelineOn } from './chronology.ts'
import { defineCommand, type Outcome } from './command.ts'
import { exists } from './files.ts'
import { asOf, format, text } from './options.ts'
import { refusal, suggestion } from './refusal.ts'
import { plainWidth } from './surroundings.ts'
import { readTexts } from './texts.ts'

export const show = defineCommand({
  name: 'show',
  words: 'print everything about one entry, by its id or its number in the list',
  arguments: [{ name: 'FILE', optional: true }, { name: 'ID' }],
  options: { format, 'as-of': asOf, text },
  examples: [
    { line: 'regesta show serbian-vote', words: 'one entry of the built-in chronology' },
    { line: 'regesta show chronology.yaml 1', words: 'the first entry of your own' },
    {
      line: 'regesta show serbian-vote --text article=article.txt',
      words: 'with the passages it rests on, checked against the text',
    },
  ],
  async run(values, positionals, { surroundings }) {
    const [file, id] = await fileAndId(positionals)
    if (id === undefined) {
      return refusal(
        `"${file}" is a file, and the ID of an entry is missing`,
        `"regesta show ${file} 1" shows its first entry`,
      )
    }
    const opened = await openFile(file)
    if (!opened.ok) return opened.refusal
    const { chronology, report, status } = opened.value
    const timeline = timelineOn(chronology, values['as-of'])
    if (!timeline.ok) return timeline.refusal
    const read = readTexts(values.text ?? [], chronology)
    if (!read.ok) return read.refusal

    const entry = find(timeline.value, id)
    if (!entry) {
      const refused = unknownEntry(timeline.value, id)
      return { ...refused, err: report + refused.err }
    }
    const { texts } = read
    const out =
      values.format === 'json'
        ? showJson(entry, { texts })
        : values.format === 'ndjson'
          ? showNdjson(entry, { texts })
          : showPlain(entry, { texts, width: plainWidth(surroundings), horizon: horizonText(timeline.value).label })
    return { status, out, err: report }
  },
})

/** FILE and ID in the order of the usage, or the other way round where only that makes sense. */
async function fileAndId([first, second]: readonly string[]): Promise<[string | undefined, string | undefined]> {
  if (second === undefined) return (await exists(first!)) ? [first, undefined] : [undefined, first]
  return !(await exists(first!)) && (await exists(second)) ? [second, first] : [first, second]
}

function find(timeline: Timeline, id: string): Entry | undefined {
  const numbered = /^\d+$/.test(id) ? timeline.events.find((each) => each.number === Number(id)) : undefined
  return entryOf(timeline, id) ?? (numbered && entryOf(timeline, numbered.event.id))
}

function unknownEntry(timeline: Timeline, id: string): Outcome {
  if (timeline.notYetKnown.includes(id)) {
    return refusal(
      `nothing was known of "${id}" yet: the chronology is shown as of ${horizonText(timeline).label}`,
      'choose a later day with --as-of',
    )
  }
  const ids = timeline.events.map((each) => each.event.id)
  return refusal(
    `no entry has the id "${id}"`,
    suggestion(closest(id, ids)),
    `there are ${ids.length} entries, and "regesta list" numbers them; a number will do as ID`,
  )
}
