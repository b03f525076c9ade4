import type { Diagnostic } from '@regesta/core/diagnostic'
import type { View } from '@regesta/core/view'
import { listCsv, listJson, listMarkdown, listNdjson, listPlain, tableReport } from '../plain/index.ts'
import { openFile, timelineOn, viewOf } from './chronology.ts'
import { defineCommand, type Surroundings, shownInPart } from './command.ts'
import { asOf, filter, listFormat } from './options.ts'
import { plainWidth } from './surroundings.ts'

export const list = defineCommand({
  name: 'list',
  words: 'print one line an entry, or its fields as JSON or as a table',
  arguments: [{ name: 'FILE', optional: true }],
  options: { format: listFormat, filter, 'as-of': asOf },
  examples: [
    { line: 'regesta list', words: 'number, status, date and title of every entry' },
    { line: "regesta list --filter 'status:planned'", words: 'only what was planned' },
    { line: 'regesta list chronology.yaml --format json', words: 'your own chronology, for a program' },
    { line: 'regesta list chronology.yaml --format csv > facts.csv', words: 'for a spreadsheet' },
  ],
  partly: shownInPart,
  async run(values, [file], { surroundings }) {
    const opened = await openFile(file)
    if (!opened.ok) return opened.refusal
    const { chronology, diagnostics, report, status } = opened.value
    const timeline = timelineOn(chronology, values['as-of'])
    if (!timeline.ok) return timeline.refusal
    const view = viewOf(timeline.value, values.filter ?? '')
    if (!view.ok) return view.refusal
    const format = values.format ?? 'plain'
    const isTable = format === 'csv' || format === 'md'
    return {
      status,
      out: printed[format](view.value, diagnostics, surroundings),
      err: report + (isTable ? tableReport(view.value, format, diagnostics) : ''),
    }
  },
})

type Print = (view: View, diagnostics: readonly Diagnostic[], surroundings: Surroundings) => string

const printed: Readonly<Record<(typeof listFormat.choices)[number], Print>> = {
  plain: (view, diagnostics, surroundings) =>
    listPlain(view, {
      diagnostics,
      ...(surroundings.stdoutIsTerminal ? { width: plainWidth(surroundings) } : {}),
    }),
  json: listJson,
  ndjson: listNdjson,
  csv: listCsv,
  md: listMarkdown,
}
