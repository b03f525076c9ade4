import { basename } from 'node:path'
import type { Diagnostic, Result } from '@regesta/core/diagnostic'
import {
  type Encoding,
  encodings,
  isSameFile,
  openText,
  standardInputBytes,
  textFrom,
  writeWhole,
} from '@regesta/core/node'
import {
  type DateOptions,
  delimiterNames,
  importTable,
  parseColumnMap,
  readableColumns,
} from '@regesta/core/record/table'
import { parseEdtf } from '@regesta/core/time'
import { importSummary } from '../plain/index.ts'
import { printable } from '../terminal/index.ts'
import { reportOf } from './chronology.ts'
import { defineCommand, type Outcome } from './command.ts'
import { refusalToReplace, writtenFor } from './files.ts'
import { anchor, force, output } from './options.ts'
import { refusal, refusalOf } from './refusal.ts'

const dateForms = ['day-first', 'month-first', 'excel', 'excel-1904'] as const
type DateForm = (typeof dateForms)[number]

const options = {
  output,
  force,
  map: {
    type: 'string',
    value: 'COLUMN=HEADER,...',
    multiple: true,
    words: `which header stands for which column; columns are ${readableColumns.join(', ')}`,
  },
  dates: {
    type: 'string',
    value: 'FORM',
    choices: dateForms,
    hasDefault: false,
    multiple: true,
    words: 'what 05/12/2000 begins with, and that numbers are days as Excel counts them; may be repeated',
  },
  anchor,
  delimiter: {
    type: 'string',
    value: 'NAME',
    choices: delimiterNames,
    hasDefault: false,
    words: 'what stands between cells; without it, what the header has most of',
  },
  encoding: { type: 'string', value: 'NAME', choices: encodings, words: 'of the table' },
  title: { type: 'string', value: 'TEXT', words: 'of the chronology' },
} as const

/** What standard input is called, where a file would be named. */
const fromInput = 'table from standard input'

export const importCommand = defineCommand({
  name: 'import',
  words: 'make a chronology of a spreadsheet saved as CSV; "-" reads it from standard input',
  arguments: [{ name: 'TABLE' }],
  options,
  examples: [
    { line: 'regesta import facts.csv -o facts.yaml', words: 'columns are recognised by their headers' },
    {
      line: 'regesta import facts.csv -o facts.yaml --map date=When,title=Fact,page=Pin',
      words: 'or named, where their headers say something else',
    },
    {
      line: 'regesta import old.csv --dates day-first --encoding windows-1252',
      words: '05/12/2000 is 5 December; saved by an older spreadsheet',
    },
  ],
  partly: 'cells were not understood, and are kept as notes',
  async run(values, [path]) {
    const file = path!
    const target = values.output === '-' ? undefined : values.output
    const map = parseColumnMap(values.map ?? [])
    if (!map.ok) return refusalOf(map.diagnostics, '--map: ')
    const dates = dateOptions((values.dates ?? []) as readonly DateForm[], values.anchor)
    if ('status' in dates) return dates
    if (target !== undefined) {
      if (isSameFile(target, file)) return refusal(`"${target}" is the table itself`, 'choose another name')
      const refused = await refusalToReplace(target, values.force)
      if (refused) return refused
    }

    const encoding = values.encoding ?? 'utf-8'
    const read = file === '-' ? await fromStandardInput(encoding) : openText(file, encoding)
    if (!read.ok) return cannotRead(read.diagnostics)
    const name = file === '-' ? fromInput : basename(file)
    const { title, delimiter } = values
    const imported = importTable(read.value, { name, title, map: map.value, delimiter, ...dates })
    const report = reportOf(imported.diagnostics, name, read.value)
    if (!imported.ok) return { status: 2, err: report }

    const { chronology } = imported.value
    const err = report + importSummary(name, imported.value, imported.diagnostics)
    const status = imported.diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0
    const text = writtenFor(target ?? '-', chronology)
    if (target === undefined) return { status, out: text, err }
    const written = writeWhole(target, text)
    if (!written.ok) return refusalOf(written.diagnostics)
    return { status, err: `${err}  written to ${printable(target)}\n` }
  },
})

function dateOptions(forms: readonly DateForm[], anchor: string | undefined): DateOptions | Outcome {
  const given = (...names: readonly DateForm[]) => names.filter((name) => forms.includes(name))
  const orders = given('day-first', 'month-first')
  const serials = given('excel', 'excel-1904')
  const both = [orders, serials].find((names) => names.length > 1)
  if (both) return refusal(`--dates cannot be both ${both.join(' and ')}`, 'give the one that the table uses')
  const parsed = anchor === undefined ? undefined : parseEdtf(anchor)
  if (parsed?.ok === false) return refusalOf(parsed.diagnostics, `--anchor cannot be "${anchor}": `)
  return {
    anchor,
    order: orders[0] as DateOptions['order'],
    serials: serials[0] as DateOptions['serials'],
  }
}

async function fromStandardInput(encoding: Encoding): Promise<Result<string>> {
  const read = await standardInputBytes()
  return read.ok ? textFrom(fromInput, read.value, encoding) : read
}

/** What cannot be read as UTF-8 may be told to be in another encoding. */
function cannotRead(diagnostics: readonly Diagnostic[]): Outcome {
  const [first] = diagnostics
  if (first?.code !== 'R010') return refusalOf(diagnostics)
  const { line, column } = first.place ?? { line: 1, column: 1 }
  return refusal(
    `line ${line}, column ${column}: ${first.message}`,
    'if the table is in Windows-1252, as older spreadsheets write it, say --encoding windows-1252',
    'else save it again as "CSV UTF-8"',
  )
}
