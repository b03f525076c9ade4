import { horizonText } from '@regesta/core/view'
import { showJson, showNdjson, showPlain } from '../plain/index.ts'
import { openFile, timelineOn } from './chronology.ts'
import { defineCommand, shownInPart } from './command.ts'
import { fileAndIds, findEntry, idMissing } from './entries.ts'
import { asOf, format, textOptions } from './options.ts'
import { plainWidth } from './surroundings.ts'
import { readTexts } from './texts.ts'

export const show = defineCommand({
  name: 'show',
  words: 'print everything about one entry, by its id or its number in the list',
  arguments: [{ name: 'FILE', optional: true }, { name: 'ID' }],
  options: { format, 'as-of': asOf, ...textOptions },
  examples: [
    { line: 'regesta show serbian-vote', words: 'one entry of the built-in chronology' },
    { line: 'regesta show chronology.yaml 1', words: 'the first entry of your own' },
    {
      line: 'regesta show serbian-vote --text article=article.txt',
      words: 'with the passages it rests on, checked against the text',
    },
  ],
  partly: shownInPart,
  async run(values, positionals, { surroundings }) {
    const { file, ids } = await fileAndIds(positionals, 1)
    const [id] = ids
    if (id === undefined) return idMissing(file!, `"regesta show ${file} 1" shows its first entry`)
    const opened = await openFile(file)
    if (!opened.ok) return opened.refusal
    const { chronology, status } = opened.value
    const timeline = timelineOn(chronology, values['as-of'])
    if (!timeline.ok) return timeline.refusal
    const read = readTexts(opened.value, values)
    if (!read.ok) return read.refusal
    const { texts, report } = read.value

    const found = findEntry(timeline.value, id, report)
    if (!found.ok) return found.refusal
    const { entry } = found
    const out =
      values.format === 'json'
        ? showJson(entry, { texts })
        : values.format === 'ndjson'
          ? showNdjson(entry, { texts })
          : showPlain(entry, { texts, width: plainWidth(surroundings), horizon: horizonText(timeline.value).label })
    return { status, out, err: report }
  },
})
