import { parseArgs } from 'node:util'
import { closest } from '@regesta/core/diagnostic'
import { command, type OptionRow } from './command.ts'
import { type PaperName, papers } from './theme.ts'

/** A command line that cannot be done: what is wrong, and what would be right. */
export interface Refusal {
  readonly problem: string
  readonly remedies: readonly string[]
}

export type Wanted =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | {
      readonly kind: 'export'
      /** Absent for the built-in chronology. */
      readonly file?: string
      readonly out: string
      readonly paper: PaperName
      readonly filter: string
      readonly asOf?: string
      /** `SOURCE=FILE`, as written. */
      readonly texts: readonly string[]
      readonly allowOutside: boolean
    }

type Parsed = { readonly ok: true; readonly wanted: Wanted } | { readonly ok: false; readonly refusal: Refusal }

const { options } = command
type OptionName = keyof typeof options
const rows = Object.entries(options) as readonly [OptionName, OptionRow][]

/** Reads the arguments, without the program's name. Options may stand anywhere. */
export function readArguments(argv: readonly string[]): Parsed {
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      rows.map(([name, { type, short }]) => [name, short === undefined ? { type } : { type, short }]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const values = new Map<OptionName, string[]>()
  const files: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value)
    if (token.kind !== 'option') continue
    const name = token.name as OptionName
    const row: OptionRow | undefined = Object.hasOwn(options, name) ? options[name] : undefined
    if (!row)
      return refused(
        `there is no option ${token.rawName}`,
        nearest(token.name),
        'regesta-export --help lists the options',
      )
    const value = row.type === 'boolean' ? '' : token.value
    if (row.type === 'boolean' && token.value !== undefined) {
      return refused(`${token.rawName} takes no value, but here it has "${token.value}"`)
    }
    if (value === undefined || (value.startsWith('--') && !token.inlineValue)) {
      return refused(`${token.rawName} needs a value`, `write ${token.rawName} ${row.value}`)
    }
    const given = values.get(name) ?? []
    if (given.length > 0 && row.type === 'string' && !row.multiple)
      return refused(`${token.rawName} is given twice`, 'give it once')
    values.set(name, [...given, value])
  }
  if (values.has('help')) return { ok: true, wanted: { kind: 'help' } }
  if (values.has('version')) return { ok: true, wanted: { kind: 'version' } }
  return wantedExport(files, values)
}

function wantedExport(files: readonly string[], values: ReadonlyMap<OptionName, readonly string[]>): Parsed {
  const [file, second] = files
  const [out] = values.get('output') ?? []
  const [asOf] = values.get('as-of') ?? []
  const [paper = 'A4'] = values.get('paper') ?? []
  if (second !== undefined)
    return refused(
      `"${second}" is one argument too many`,
      `usage: ${command.usage}`,
      'a value with spaces needs quotes',
    )
  if (!out)
    return refused(
      'it is not said where the PDF goes',
      `write -o OUT, such as -o ${file ? 'chronology' : 'russia-nato-2000'}.pdf`,
    )
  const name = (Object.keys(papers) as PaperName[]).find((each) => each.toLowerCase() === paper.toLowerCase())
  if (!name) {
    const near = closest(paper, Object.keys(papers))
    return refused(
      `--paper cannot be "${paper}"`,
      near && `did you mean "${near}"?`,
      `it is one of ${Object.keys(papers).join(', ')}`,
    )
  }
  return {
    ok: true,
    wanted: {
      kind: 'export',
      out,
      paper: name,
      filter: values.get('filter')?.[0] ?? '',
      texts: values.get('text') ?? [],
      allowOutside: values.has('allow-outside'),
      ...(file !== undefined && { file }),
      ...(asOf !== undefined && { asOf }),
    },
  }
}

function nearest(name: string): string | undefined {
  const near = closest(name, Object.keys(options))
  return near && `did you mean --${near}?`
}

function refused(problem: string, ...remedies: readonly (string | undefined)[]): Parsed {
  return { ok: false, refusal: { problem, remedies: remedies.filter((each) => each !== undefined) } }
}
