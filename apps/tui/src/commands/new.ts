import { writeWhole } from '@regesta/core/node'
import { type Chronology, readChronology } from '@regesta/core/record'
import { printable } from '../terminal/index.ts'
import { openFile } from './chronology.ts'
import { defineCommand, type Outcome } from './command.ts'
import { isJsonName, refusalToReplace, writtenFor } from './files.ts'
import { force } from './options.ts'
import { refusal, refusalOf } from './refusal.ts'
import { starter } from './starter.ts'

const builtIn = 'russia-nato-2000'

export const create = defineCommand({
  name: 'new',
  words:
    'write a chronology to start from, or with --from another one, as YAML or as JSON; to standard output where FILE is "-"',
  arguments: [{ name: 'FILE' }],
  options: {
    from: {
      type: 'string',
      value: 'CHRONOLOGY',
      words: `what to write instead: ${builtIn}, a file, or "-" for standard input; FILE is JSON if its name ends in .json, else YAML`,
    },
    force,
  },
  examples: [
    { line: 'regesta new harbour.yaml', words: 'a small chronology to change, with remarks' },
    { line: `regesta new --from ${builtIn} - | head -40`, words: 'the built-in chronology as YAML' },
    { line: 'regesta new --from chronology.yaml chronology.json', words: 'a chronology as JSON, nothing left out' },
  ],
  partly: 'the file of --from cannot be read whole, and nothing is written',
  async run({ from, force: isForced }, [file = '-']) {
    const refused = file === '-' ? undefined : await refusalToReplace(file, isForced)
    if (refused) return refused
    const read = await textOf(from, file)
    if (!read.ok) return read.refusal
    if (file === '-') return { status: 0, out: read.text }
    const written = writeWhole(file, read.text)
    if (!written.ok) return refusalOf(written.diagnostics)
    return { status: 0, out: `${printable(file)} is written; "regesta ${printable(file)}" shows it\n` }
  },
})

type Text = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly refusal: Outcome }

async function textOf(from: string | undefined, file: string): Promise<Text> {
  const write = (chronology: Chronology): Text => ({ ok: true, text: writtenFor(file, chronology) })
  if (from === undefined) {
    // Its remarks are for whoever changes it, and JSON has none.
    return isJsonName(file)
      ? write(readChronology(starter, { format: 'yaml' }).chronology!)
      : { ok: true, text: starter }
  }
  const opened = await openFile(from === builtIn ? undefined : from)
  if (!opened.ok) return opened
  const { chronology, report, status } = opened.value
  if (status === 0) return write(chronology)
  // What cannot be read would be missing from the new file, and nobody would notice.
  const refused = refusal(
    `"${from}" is not written anew, since not all of it can be read`,
    'mend what stands above first',
  )
  return { ok: false, refusal: { status, err: report + refused.err } }
}
