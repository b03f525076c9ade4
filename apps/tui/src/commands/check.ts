import { check as checkChronology } from '@regesta/core/check'
import type { Diagnostic } from '@regesta/core/diagnostic'
import { type GivenTexts, type Opened, openGivenTexts, openNamed, openSourceTexts } from '@regesta/core/node'
import { type CheckedFile, checkJson, checkPlain, checkSarif } from '../plain/index.ts'
import { printable } from '../terminal/index.ts'
import { defineCommand } from './command.ts'
import { textOptions } from './options.ts'
import { refusal } from './refusal.ts'
import { plainWidth } from './surroundings.ts'

/** A file that was opened, or the built-in chronology, before it is checked. */
interface Found {
  readonly file?: string
  readonly opened: Opened
}

export const check = defineCommand({
  name: 'check',
  words:
    'tell whether to believe a chronology: what cannot be read, what cannot be true, what its sources do not bear out',
  arguments: [{ name: 'FILE', optional: true, repeated: true }],
  options: {
    format: {
      type: 'string',
      value: 'FORMAT',
      choices: ['plain', 'json', 'sarif'],
      words: 'plain text, JSON, or SARIF 2.1.0 for code hosts and editors',
    },
    ...textOptions,
  },
  examples: [
    { line: 'regesta check chronology.yaml', words: 'every problem at once; status 1 if there are errors or warnings' },
    { line: 'regesta check chronology.yaml --format sarif', words: 'the same for a code host' },
  ],
  partly: 'there are errors or warnings',
  async run(values, files, { surroundings, version }) {
    const found = await Promise.all((files.length > 0 ? [...new Set(files)] : [undefined]).map(open))
    const sources = found.flatMap(({ opened }) => (opened.ok ? opened.chronology.sources : []))
    const given = openGivenTexts(values.text ?? [], { sources })
    if (!given.ok) return refusal(given.refused.problem, ...given.refused.remedies)

    const allowOutside = values['allow-outside'] ?? false
    const checked = found.map((each) => checkedFile(each, given.value, allowOutside))
    const out =
      values.format === 'json'
        ? checkJson(checked)
        : values.format === 'sarif'
          ? checkSarif(checked, version)
          : checkPlain(checked, { width: plainWidth(surroundings) })
    return { status: statusOf(checked), out, err: unopened(checked) }
  },
})

async function open(file: string | undefined): Promise<Found> {
  if (file === undefined) {
    const { russiaNato2000 } = await import('@regesta/core/russia-nato-2000')
    const locate = (diagnostic: Diagnostic) => diagnostic
    return { opened: { ok: true, chronology: russiaNato2000, diagnostics: [], text: '', locate } }
  }
  return openNamed(file)
}

function checkedFile({ file, opened }: Found, given: GivenTexts, allowOutside: boolean): CheckedFile {
  const common = { ...(file === undefined ? {} : { file }), silenced: [], notRun: [] }
  if (!opened.ok) {
    const { diagnostics, text } = opened
    const wasRead = !diagnostics.some(({ code }) => code === 'R018')
    return { ...common, events: 0, diagnostics, wasRead, ...(text === undefined ? {} : { text }) }
  }
  const { chronology, diagnostics, text, locate } = opened
  const read =
    file === undefined ? { ...given, diagnostics: [] } : openSourceTexts(chronology, file, { allowOutside, given })
  const { texts } = read
  const { findings, silenced, notRun } = checkChronology(chronology, { texts, isPartial: diagnostics.length > 0 })
  return {
    ...common,
    ...(file === undefined ? {} : { text }),
    events: chronology.events.length,
    diagnostics: [...diagnostics, ...[...read.diagnostics, ...findings].map(locate)].sort(
      (a, b) => (a.place?.offset ?? 0) - (b.place?.offset ?? 0),
    ),
    silenced: silenced.map(({ finding, reason }) => ({ finding: locate(finding), reason })),
    notRun,
    wasRead: true,
  }
}

function statusOf(files: readonly CheckedFile[]): number {
  if (files.some(({ wasRead }) => !wasRead)) return 2
  return files.some(({ diagnostics }) => diagnostics.some(({ severity }) => severity !== 'info')) ? 1 : 0
}

/** What could not be opened, on standard error, whatever the format of the rest. */
function unopened(files: readonly CheckedFile[]): string {
  return files
    .filter(({ wasRead }) => !wasRead)
    .flatMap(({ diagnostics }) => diagnostics)
    .map(({ message, help }) => `regesta: ${printable(message)}\n${help === undefined ? '' : `  ${printable(help)}\n`}`)
    .join('')
}
