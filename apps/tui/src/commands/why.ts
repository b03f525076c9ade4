import { whyJson, whyPlain } from '../plain/index.ts'
import { openFile, timelineOn } from './chronology.ts'
import { defineCommand, shownInPart } from './command.ts'
import { fileAndIds, findEntry, idMissing } from './entries.ts'
import { asOf, format } from './options.ts'
import { plainWidth } from './surroundings.ts'

export const why = defineCommand({
  name: 'why',
  words: 'say why an entry is dated as it is: what is stated, what follows from other entries, and what contradicts',
  arguments: [{ name: 'FILE', optional: true }, { name: 'ID' }],
  options: { format, 'as-of': asOf },
  examples: [
    { line: 'regesta why pjc-statement', words: 'a statement without a date of its own, bounded by a meeting' },
    { line: 'regesta why chronology.yaml 2 --format json', words: 'the second entry of your own, for a program' },
  ],
  partly: shownInPart,
  async run(values, positionals, { surroundings }) {
    const { file, ids } = await fileAndIds(positionals, 1)
    const [id] = ids
    if (id === undefined) return idMissing(file!, `"regesta why ${file} 1" explains its first entry`)
    const opened = await openFile(file)
    if (!opened.ok) return opened.refusal
    const { chronology, report, status } = opened.value
    const timeline = timelineOn(chronology, values['as-of'])
    if (!timeline.ok) return timeline.refusal
    const found = findEntry(timeline.value, id, report)
    if (!found.ok) return found.refusal
    const out =
      (values.format ?? 'plain') === 'plain'
        ? whyPlain(timeline.value, found.entry, plainWidth(surroundings))
        : whyJson(timeline.value, found.entry, values.format === 'ndjson' ? 'line' : 'lines')
    return { status, out, err: report }
  },
})
