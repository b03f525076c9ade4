import type { Diagnostic, Path } from '../../diagnostic/index.ts'
import { parseEdtf } from '../../time/index.ts'
import { type Positions, type Spot, spotAt } from './positions.ts'
import { signOfRemark } from './remarks.ts'
import type { Authors } from './short/authors.ts'

/** What has been read of a file, in the full form, and how. */
export interface ReadFile {
  readonly text: string
  readonly format: 'yaml' | 'json'
  readonly root: unknown
  readonly positions: Positions
  readonly wishingFor: Authors['wishingFor']
}

/** A finding, and what it is about. */
interface Scene extends ReadFile {
  readonly found: Diagnostic
  readonly path: Path
  /** The last name in the path: that of the field, or of the list that an item stands in. */
  readonly field: string
  readonly value: unknown
  readonly spot: Spot | undefined
}

/** What to do about a finding of the model, which knows the full form, by somebody who wrote a file; the first that fits. */
const helps: readonly ((scene: Scene) => string | undefined)[] = [
  notRead,
  severalAtOnce,
  ambiguousAuthor,
  dateInBrackets,
  dateInFigures,
  emptyDate,
  bareText,
  missingCitation,
]

/** The message and the help of a finding in the terms of the file that it was found in. */
export function saidOfFile(found: Diagnostic, file: ReadFile): Pick<Diagnostic, 'message' | 'help'> {
  const { path = [], message } = found
  const scene: Scene = {
    ...file,
    found,
    path,
    field: path.findLast((step) => typeof step === 'string') ?? '',
    value: valueAt(file.root, path),
    spot: spotAt(file.positions.root, path),
  }
  let help = found.help
  for (const say of helps) {
    const said = say(scene)
    if (said === undefined) continue
    help = said
    break
  }
  const name = writtenName(scene)
  return {
    message: name === undefined ? message : message.replace(`"${scene.field}"`, `"${name}"`),
    ...(help === undefined ? {} : { help }),
  }
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root
  for (const step of path) value = (value as Record<string | number, unknown> | undefined)?.[step]
  return value
}

/** The short name of a field, where it was written. */
function writtenName({ found, path, field, text, positions }: Scene): string | undefined {
  if (found.code !== 'R005' || path.at(-1) !== field) return undefined
  const key = spotAt(positions.root, path.slice(0, -1))?.fields?.get(field)?.key
  return key && field === 'cites' && text.slice(key.from, key.to).includes('cite')
    ? text.slice(key.from, key.to).replaceAll('"', '')
    : undefined
}

/** Nothing at all is `null` in YAML; and a remark is nothing. */
function notRead({ found, value, spot, text, format }: Scene): string | undefined {
  if (found.code !== 'R005' || value !== null || format !== 'yaml' || !spot) return undefined
  if (text[spot.to] !== ':' || !signOfRemark(text, spot.to + 1)) return undefined
  return 'what stands after # is not read; if it is the text, put quotes around it'
}

const oneId = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Several things with commas between them, without the brackets of a list. */
function severalAtOnce({ found, path, field, value, root, format }: Scene): string | undefined {
  if (typeof value !== 'string' || !value.includes(',')) return undefined
  const parts = value.split(',').map((part) => part.trim())
  const written = (items: readonly string[]) =>
    `for several, write ${format === 'yaml' ? `[${items.join(', ')}]` : JSON.stringify(items)}`
  const beside = (name: string) => valueAt(root, [...path.slice(0, -1), name])
  if (found.code === 'R007' && field === 'source') {
    return parts.every((part) => oneId.test(part)) ? written(parts) : undefined
  }
  if (found.code === 'R007' && parts.every((part) => oneId.test(part))) {
    return written(field === 'to' ? parts.map((part) => `${beside('type')} ${part}`) : parts)
  }
  if (found.code !== 'R015' || !isCitation(parts.slice(1), valueAt(root, ['sources']))) return undefined
  return written([`${beside('source')} ${parts[0]}`, ...parts.slice(1)])
}

/** Whether each begins with the id of a source. */
function isCitation(parts: readonly string[], sources: unknown): boolean {
  if (!Array.isArray(sources)) return false
  return parts.every((part) => sources.some((source) => source?.id === part.split(' ', 1)[0]))
}

/** Where authors of several sources have one name as an id, none has it: which of them is meant, nobody could tell. */
function ambiguousAuthor({ found, field, value, wishingFor }: Scene): string | undefined {
  if (found.code !== 'R007' || (field !== 'asserters' && field !== 'actor') || typeof value !== 'string')
    return undefined
  const names = wishingFor(value)
  if (names.length === 0) return undefined
  const some = names
    .slice(0, 3)
    .map((name) => `"${name}"`)
    .join(', ')
  return `it may be any of several authors (${some}): list them under "actors", each with an id`
}

const dateFields = ['when', 'said', 'issued', 'accessed', 'asOf', 'scope', 'edtf', 'covers', 'soft']

/** EDTF that begins with a bracket is a list in YAML. */
function dateInBrackets({ found, path, field, value, spot, text, format, positions }: Scene): string | undefined {
  if (format !== 'yaml' || !dateFields.includes(field)) return undefined
  if (found.code === 'R005' && Array.isArray(value) && spot) {
    const [list] = /^\[[^[\]\n\r]*\]/.exec(text.slice(spot.from, spot.from + 200)) ?? []
    return list && `put quotes around a date that begins with [: "${list}"`
  }
  // A date as one text stands for the mapping whose "edtf" it is.
  const written = spot ?? spotAt(positions.root, path.slice(0, -1))
  if (found.code !== 'R008' || !written?.plain) return undefined
  return found.help?.replace(/^write ([[{]\S*)/, 'write "$1"')
}

/** To YAML 20000303 is a number. */
function dateInFigures({ found, field, value }: Scene): string | undefined {
  if (found.code !== 'R005' || typeof value !== 'number' || !dateFields.includes(field)) return undefined
  const read = parseEdtf(String(value))
  const help = read.ok ? undefined : read.diagnostics[0]?.help
  return value > 9999 ? help : undefined
}

function emptyDate({ found, field, value }: Scene): string | undefined {
  if (found.code !== 'R005' || value !== null || !dateFields.includes(field)) return undefined
  return 'write a date, in words or in EDTF, or remove the field'
}

/** In YAML a bare 2001 is a number, `true` a truth value and nothing at all `null`: said where text was expected. */
function bareText({ found, value, spot, format }: Scene): string | undefined {
  if (found.code !== 'R005' || found.help !== 'expected text') return undefined
  if (value === null && format === 'yaml') return 'write the text after the colon, or remove the field'
  if (!spot?.plain || (typeof value !== 'number' && typeof value !== 'boolean')) return undefined
  return `expected text: put it in quotation marks, "${value}"`
}

/** What most lack who have just begun: said as they would write it. */
function missingCitation({ found, path, value }: Scene): string | undefined {
  const name = path.at(-1)
  const isMissing = found.code === 'R004' || (found.code === 'R005' && value === null)
  if (!isMissing || (name !== 'claims' && name !== 'cites')) return undefined
  return 'say where it is written: "cite", then the id of a source and the place in it, such as "cite: gazette p1.s1"'
}
