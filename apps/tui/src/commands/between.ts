import { betweenTexts, sourceTitles } from '@regesta/core/view'
import { betweenJson, betweenPlain } from '../plain/index.ts'
import { openFile, timelineOn } from './chronology.ts'
import { defineCommand, shownInPart } from './command.ts'
import { fileAndIds, findEntry, idMissing } from './entries.ts'
import { asOf, format } from './options.ts'
import { refusal } from './refusal.ts'
import { plainWidth } from './surroundings.ts'

export const between = defineCommand({
  name: 'between',
  words: 'say which of two entries comes first, and how much time lies between them, with what proves it',
  arguments: [{ name: 'FILE', optional: true }, { name: 'ID' }, { name: 'ID' }],
  options: { format, 'as-of': asOf },
  examples: [
    { line: 'regesta between pjc-brussels serbian-vote', words: 'from the meeting to the elections' },
    { line: 'regesta between chronology.yaml 1 2', words: 'the first two entries of your own' },
  ],
  partly: shownInPart,
  async run(values, positionals, { surroundings }) {
    const { file, ids } = await fileAndIds(positionals, 2)
    const [first, second] = ids
    if (first === undefined || second === undefined)
      return idMissing(file!, `"regesta between ${file} 1 2" compares its first two entries`)
    const opened = await openFile(file)
    if (!opened.ok) return opened.refusal
    const { chronology, report, status } = opened.value
    const timeline = timelineOn(chronology, values['as-of'])
    if (!timeline.ok) return timeline.refusal
    const found = [first, second].map((id) => findEntry(timeline.value, id, report))
    const missing = found.find((each) => !each.ok)
    if (missing) return missing.refusal
    const [a, b] = found.flatMap((each) => (each.ok ? [each.entry.id] : [])) as [string, string]
    if (a === b) return refusal(`"${a}" is one entry`, 'name two different entries, to hear what lies between them')
    const out =
      (values.format ?? 'plain') === 'plain'
        ? betweenPlain(betweenTexts(timeline.value, a, b, sourceTitles(timeline.value))!, plainWidth(surroundings))
        : betweenJson(timeline.value, [a, b], values.format === 'ndjson' ? 'line' : 'lines')
    return { status, out, err: report }
  },
})
