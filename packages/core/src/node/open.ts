import { closeSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { closest, type Diagnostic, placesIn, type Result } from '../diagnostic/index.ts'
import { type Chronology, type ReadText, readLocated } from '../record/index.ts'
import { type Encoding, textIn } from './encoding.ts'

/** Bytes that a file may have: enough for a chronology of 40,000 events. */
export const largestFileBytes = 32 * 1024 * 1024

export type Opened =
  /** What could be read; `diagnostics` has everything that could not. */
  | {
      readonly ok: true
      readonly chronology: Chronology
      readonly diagnostics: readonly Diagnostic[]
      readonly text: string
      /** Gives lines and columns to what is found in the chronology later on. */
      readonly locate: ReadText['locate']
    }
  /** `text` is there if the file could be read at all: `renderDiagnostic` shows the lines from it. */
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[]; readonly text?: string }

/**
 * Opens the chronology in a file: YAML if the name ends in `.yaml` or `.yml`, JSON if it ends in `.json`; of any other
 * name by its first character, JSON for `{` or `[`. Never throws: what cannot be opened is R018, what is too large
 * R009, what is not UTF-8 R010, and what cannot be read has the diagnostics of `readChronology`.
 */
export function openChronology(path: string): Opened {
  return openedFrom(path, readText(path, 'utf-8'))
}

/** The same from bytes that came another way, such as standard input; `name` is what they are called. */
export function openBytes(name: string, bytes: Uint8Array): Opened {
  if (bytes.length > largestFileBytes) return refused('R009', tooLarge(name), sizeHelp)
  return openedFrom(name, decoded(bytes, 'utf-8'))
}

function openedFrom(name: string, file: Text): Opened {
  if (!file.ok) return file
  const { text } = file
  const { chronology, diagnostics, locate } = readLocated(text, { format: formatOf(name, text) })
  return chronology ? { ok: true, chronology, diagnostics, text, locate } : { ok: false, diagnostics, text }
}

/**
 * The text of a file, such as a source or a table; a byte order mark is left out. The same diagnostics as above. Bytes
 * are UTF-8 unless another encoding is named: which one it is cannot be told from them.
 */
export function openText(path: string, encoding: Encoding = 'utf-8'): Result<string> {
  return withoutMark(readText(path, encoding))
}

/** The same from bytes that came another way, such as standard input; `name` is what they are called. */
export function textFrom(name: string, bytes: Uint8Array, encoding: Encoding = 'utf-8'): Result<string> {
  return withoutMark(
    bytes.length > largestFileBytes ? refused('R009', tooLarge(name), sizeHelp) : decoded(bytes, encoding),
  )
}

function withoutMark(file: Text): Result<string> {
  if (!file.ok) return { ok: false, diagnostics: file.diagnostics }
  return { ok: true, value: file.text.startsWith('\uFEFF') ? file.text.slice(1) : file.text }
}

function formatOf(path: string, text: string): 'yaml' | 'json' {
  if (/\.ya?ml$/i.test(path)) return 'yaml'
  if (/\.json$/i.test(path)) return 'json'
  return /^\uFEFF?\s*[[{]/.test(text) ? 'json' : 'yaml'
}

type Text =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[]; readonly text?: string }

function readText(path: string, encoding: Encoding = 'utf-8'): Text {
  let bytes: Uint8Array
  try {
    const file = openSync(path, 'r')
    try {
      const status = fstatSync(file)
      if (status.isDirectory()) return refused('R018', `"${path}" is a folder, not a file`, folderHelp(path))
      if (status.isFile() && status.size > largestFileBytes)
        return refused('R009', tooLarge(path, status.size), sizeHelp)
      const read = readUpTo(file, largestFileBytes + 1)
      if (read.length > largestFileBytes) return refused('R009', tooLarge(path), sizeHelp)
      bytes = read
    } finally {
      closeSync(file)
    }
  } catch (error) {
    return { ok: false, diagnostics: [cannotOpen(path, error)] }
  }
  return decoded(bytes, encoding)
}

function decoded(bytes: Uint8Array, encoding: Encoding): Text {
  const result = textIn(bytes, encoding)
  if (result.ok) return result
  const { text, offset, message, help } = result
  return {
    ok: false,
    diagnostics: [{ code: 'R010', severity: 'error', message, help, place: placesIn(text)(offset, 1) }],
    text,
  }
}

/** Reads whatever can be opened, a pipe too, which does not know its size. */
function readUpTo(file: number, limit: number): Uint8Array {
  const parts: Uint8Array[] = []
  let length = 0
  while (length < limit) {
    const part = new Uint8Array(Math.min(1 << 20, limit - length))
    const count = readSync(file, part)
    if (count === 0) break
    parts.push(part.subarray(0, count))
    length += count
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function cannotOpen(path: string, error: unknown): Diagnostic {
  const { code = '' } = error as { code?: string }
  const said = (message: string, help?: string): Diagnostic => ({
    code: 'R018',
    severity: 'error',
    message,
    ...(help === undefined ? {} : { help }),
  })
  switch (code) {
    case 'ENOENT':
      return said(`there is no file "${path}"`, missingHelp(path))
    case 'ENOTDIR':
      return said(`there is no file "${path}"`, 'one of the folders in this path is a file')
    case 'EACCES':
    case 'EPERM':
      return said(`"${path}" may not be read`, 'ask its owner for the right to read it')
    case 'EISDIR':
      return said(`"${path}" is a folder, not a file`, folderHelp(path))
    case 'ELOOP':
      return said(`"${path}" is a link that leads back to itself`)
    case 'ENAMETOOLONG':
      return said(`the name "${path.slice(0, 60)}..." is too long to be a file's`)
    case 'ERR_INVALID_ARG_VALUE':
      return said('the name of the file holds a NUL character')
    default:
      return said(`"${path}" cannot be opened (${code || String(error)})`)
  }
}

function missingHelp(path: string): string | undefined {
  const names = namesIn(dirname(path))
  if (names === undefined) return `there is no folder "${dirname(path)}" either`
  const near = closest(basename(path), names)
  return near === undefined ? undefined : `did you mean "${path.slice(0, path.length - basename(path).length)}${near}"?`
}

function folderHelp(path: string): string | undefined {
  const files = (namesIn(path) ?? []).filter((name) => /\.(?:ya?ml|json)$/i.test(name))
  return files.length === 0
    ? 'name a file'
    : `name a file in it: ${files.slice(0, 5).join(', ')}${files.length > 5 ? ' ...' : ''}`
}

/** In an order of our own: that of the disk differs from machine to machine. */
function namesIn(folder: string): string[] | undefined {
  try {
    return readdirSync(folder).sort()
  } catch {
    return undefined
  }
}

const sizeHelp = 'divide it into several files'

function tooLarge(path: string, size?: number): string {
  const has = size === undefined ? 'has more than' : `has ${size} bytes; the limit is`
  return `"${path}" ${has} ${largestFileBytes} bytes`
}

function refused(code: 'R009' | 'R018', message: string, help: string | undefined): Text & { readonly ok: false } {
  return { ok: false, diagnostics: [{ code, severity: 'error', message, ...(help === undefined ? {} : { help }) }] }
}
