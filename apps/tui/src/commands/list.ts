import { listJson, listNdjson, listPlain } from '../plain/index.ts'
import { openFile, timelineOn, viewOf } from './chronology.ts'
import { defineCommand } from './command.ts'
import { asOf, filter, format } from './options.ts'
import { plainWidth } from './surroundings.ts'

export const list = defineCommand({
  name: 'list',
  words: 'print one line an entry, or its fields as JSON',
  arguments: [{ name: 'FILE', optional: true }],
  options: { format, filter, 'as-of': asOf },
  examples: [
    { line: 'regesta list', words: 'number, status, date and title of every entry' },
    { line: "regesta list --filter 'status:planned'", words: 'only what was planned' },
    { line: 'regesta list chronology.yaml --format json', words: 'your own chronology, for a program' },
  ],
  async run(values, [file], { surroundings }) {
    const opened = await openFile(file)
    if (!opened.ok) return opened.refusal
    const { chronology, diagnostics, report, status } = opened.value
    const timeline = timelineOn(chronology, values['as-of'])
    if (!timeline.ok) return timeline.refusal
    const view = viewOf(timeline.value, values.filter ?? '')
    if (!view.ok) return view.refusal
    const out =
      values.format === 'json'
        ? listJson(view.value)
        : values.format === 'ndjson'
          ? listNdjson(view.value)
          : listPlain(view.value, {
              diagnostics,
              ...(surroundings.stdoutIsTerminal ? { width: plainWidth(surroundings) } : {}),
            })
    return { status, out, err: report }
  },
})
