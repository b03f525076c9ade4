import { limits } from './limits.ts'
import type { Span } from './positions.ts'
import type { Problem } from './problem.ts'

/** A line of the file: where it begins, and its text without the line break. */
interface Line extends Span {
  readonly text: string
}

interface Scene {
  readonly text: string
  /** What the parser objected to. Its words are for people who know YAML; only the fallback shows them. */
  readonly reason: string
  /** Where the parser gave up: often after the mistake, sometimes lines later. */
  readonly offset: number
  readonly line: Line
  /** The nearest line above that is neither empty nor a comment. */
  readonly above: Line | undefined
  readonly open: Open | undefined
}

type Said = Pick<Problem, 'message' | 'help' | 'related'> & { readonly at: Span; readonly code?: 'R009' }

/**
 * The mistakes people make in YAML, the likeliest first. Each looks at the place where the parser gave up and says
 * what is probably meant, to somebody who has never heard of YAML; or nothing, if it is not the one.
 */
const mistakes: readonly ((scene: Scene) => Said | undefined)[] = [
  tooDeep,
  tabInIndentation,
  unclosedQuote,
  controlCharacter,
  unknownEscape,
  closedInRemark,
  unclosedBracket,
  reservedSign,
  textAfterBlockMark,
  noSpaceAfterColon,
  listOnTheSameLine,
  noSpaceAfterHyphen,
  textAfterQuote,
  textAfterBracket,
  missingComma,
  colonInText,
  listBesideField,
  noColon,
  indentation,
]

/** The problem behind what the YAML parser says about a text. */
export function yamlMistake(text: string, reason: string, offset: number): Problem {
  const line = lineAt(text, offset)
  const scene: Scene = { text, reason, offset, line, above: lineAbove(text, line), open: openAt(text, offset) }
  for (const mistake of mistakes) {
    const said = mistake(scene)
    if (said) return { code: 'R001', ...said }
  }
  return {
    code: 'R001',
    at: character(scene.offset),
    message: `the file cannot be read as YAML from here on${reason === '' ? '' : ` (${reason})`}`,
    help: 'compare this line with the lines above it: names, colons, hyphens, quotation marks and indentation',
  }
}

function tooDeep({ reason, offset }: Scene): Said | undefined {
  if (!reason.startsWith('nesting exceeded')) return undefined
  return {
    code: 'R009',
    at: character(offset),
    message: `mappings and lists stand more than ${limits.depth} deep inside one another`,
    help: 'a chronology needs fewer than ten levels; a text that begins with [ or { needs quotes around it',
  }
}

function tabInIndentation({ line }: Scene): Said | undefined {
  const tab = /^[ ]*(\t+)/.exec(line.text)
  if (!tab) return undefined
  const from = line.from + tab[0].length - tab[1]!.length
  return {
    at: { from, to: from + tab[1]!.length },
    message: 'a tab stands at the beginning of this line, where YAML allows only spaces',
    help: 'replace each tab by two spaces, or as many as the lines beside it have; editors can do this for the whole file',
  }
}

function unclosedQuote({ open, text, reason }: Scene): Said | undefined {
  if (open?.kind !== 'quote') return undefined
  // Faults inside a text that is closed are other mistakes.
  if (open.closed && open.sameLine) return undefined
  if (/escape|hexadecimal|JSON character|non-printable/.test(reason)) return undefined
  const sign = text[open.at]
  return {
    at: character(open.at),
    message: `the quotation mark ${sign} that opens here is not closed where its text ends`,
    help:
      sign === "'"
        ? "put ' at the end of the text; an apostrophe inside it is written twice: ''"
        : 'put " at the end of the text; a " inside it is written \\"',
  }
}

function controlCharacter({ reason, text, offset }: Scene): Said | undefined {
  if (!/non-printable|JSON character/.test(reason)) return undefined
  const code = (text.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return {
    at: character(offset),
    message: `an invisible control character (U+${code}) stands here`,
    help: 'delete it; it often comes with text that was copied from a PDF or a word processor',
  }
}

function unknownEscape({ reason, text, offset, line }: Scene): Said | undefined {
  if (!/escape sequence|hexadecimal/.test(reason)) return undefined
  const backslash = text.lastIndexOf('\\', offset)
  return {
    at: { from: backslash < line.from ? offset : backslash, to: offset + 1 },
    message: 'a backslash stands before something that it cannot go with',
    help: 'in "double quotes" a backslash is written twice: \\\\; in \'single quotes\' it stands for itself',
  }
}

/** A # in a text without quotes, behind which the bracket is closed, and nobody reads it. */
function closedInRemark({ open, text, offset }: Scene): Said | undefined {
  if (open?.kind !== 'bracket') return undefined
  const close = text[open.at] === '[' ? ']' : '}'
  for (let line = lineAt(text, open.at); line.from <= offset; line = lineAt(text, line.to + 1)) {
    const remark = /(?<=\s)#[^\s#].*$/.exec(line.text)
    const at = line.from + (remark?.index ?? 0)
    if (remark?.[0].includes(close) && at > open.at && openAt(text, at)?.kind === 'bracket') {
      return {
        at: { from: at, to: line.to },
        message: `what stands after # is not read, and with it the ${close} that ends this`,
        help: 'put quotes around the whole text that has the # in it',
        related: { message: `the ${text[open.at]} opens here`, at: character(open.at) },
      }
    }
    if (line.to >= text.length) return undefined
  }
  return undefined
}

function unclosedBracket({ open, text, offset, reason }: Scene): Said | undefined {
  if (open?.kind !== 'bracket' || !/flow collection$|deficient indentation/.test(reason)) return undefined
  if (lineAt(text, open.at).from === lineAt(text, offset).from && offset < text.length) return undefined
  const sign = text[open.at]
  return {
    at: character(open.at),
    message: `the ${sign} that opens here is not closed`,
    help: `put ${sign === '[' ? ']' : '}'} at the end; a text that begins with ${sign} needs quotes around it`,
  }
}

function reservedSign({ reason, text, offset }: Scene): Said | undefined {
  const sign = text[offset] ?? ''
  if (/^name of an (?:anchor|alias)/.test(reason)) {
    return quotesNeeded(offset - 1, text[offset - 1] ?? '')
  }
  if (/tag/.test(reason)) {
    const from = text.lastIndexOf('!', offset)
    return quotesNeeded(from < 0 ? offset : from, '!')
  }
  return sign !== '' && '@`%?'.includes(sign) ? quotesNeeded(offset, sign) : undefined
}

function quotesNeeded(at: number, sign: string): Said {
  return {
    at: character(at),
    message: `a text cannot begin with ${sign} unless it stands in quotation marks`,
    help: `put quotes around the whole text: "${sign}..."`,
  }
}

function textAfterBlockMark({ reason, line, offset }: Scene): Said | undefined {
  if (reason !== 'a line break is expected') return undefined
  return {
    at: { from: offset, to: line.to },
    message: 'text follows directly after > or |',
    help: 'after > or | the text begins on the next line, indented; a text that itself begins with > or | needs quotes around it',
  }
}

function noSpaceAfterColon({ line, above, reason }: Scene): Said | undefined {
  // Below a field an indentation is most often wrong by itself; not below "- name:value", where a text begins.
  const isAboveIt = !/indentation/.test(reason) || /^\s*- +[\p{L}\w-]+:[^\s:/]/u.test(above?.text ?? '')
  for (const candidate of isAboveIt ? [above, line] : [line]) {
    const found = candidate && /^(\s*(?:- +)*)([\p{L}\w-]+):([^\s:/].*)$/u.exec(candidate.text)
    if (!found) continue
    const [, lead = '', name = '', rest = ''] = found
    return {
      at: character(candidate.from + lead.length + name.length),
      message: `after the colon of "${name}" a space is missing`,
      help: `write "${name}: ${shortened(rest)}"`,
    }
  }
  return undefined
}

function listOnTheSameLine({ line, text, offset }: Scene): Said | undefined {
  if (text[offset] !== '-' || !/:[ \t]+$/.test(line.text.slice(0, offset - line.from))) return undefined
  return {
    at: character(offset),
    message: 'a list with hyphens begins on the same line as the name of its field',
    help: 'begin the list on the next line, or write it in brackets: [one, two]; a text that begins with a hyphen needs quotes around it',
  }
}

function noSpaceAfterHyphen({ line, above }: Scene): Said | undefined {
  for (const candidate of [line, above]) {
    const found = candidate && /^(\s*)-([^\s-].*)$/.exec(candidate.text)
    if (!found) continue
    return {
      at: character(candidate.from + found[1]!.length),
      message: 'after the hyphen of a list a space is missing',
      help: `write "- ${shortened(found[2]!)}"`,
    }
  }
  return undefined
}

function textAfterQuote({ line, offset, open }: Scene): Said | undefined {
  if (open?.kind === 'bracket') return undefined
  const before = line.text.slice(0, offset - line.from)
  const quoted = /(?:^|[\s[{,])(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s*$/.exec(before)
  if (!quoted) return undefined
  const single = quoted[0].trimEnd().endsWith("'")
  return {
    at: { from: offset, to: Math.max(offset + 1, line.to) },
    message: 'text goes on after the quotation mark that ends it',
    help: single
      ? "an apostrophe inside 'single quotes' is written twice: ''; or use \"double quotes\" around the whole"
      : 'a " inside "double quotes" is written \\"; or use \'single quotes\' around the whole',
  }
}

function textAfterBracket({ line, offset, open }: Scene): Said | undefined {
  if (open?.kind === 'bracket' || !/[\]}]\s*$/.test(line.text.slice(0, offset - line.from))) return undefined
  return {
    at: { from: offset, to: Math.max(offset + 1, line.to) },
    message: 'text goes on after the bracket that ends it',
    help: 'remove it, or put quotes around the whole, if it is all one text',
  }
}

function missingComma({ reason, open, text, offset }: Scene): Said | undefined {
  if (open?.kind !== 'bracket') return undefined
  if (!/comma|node content/.test(reason)) return undefined
  const sign = text[open.at]
  if (/node content/.test(reason)) {
    return { at: character(offset), message: 'two commas stand one after the other', help: 'remove one of them' }
  }
  return {
    at: character(offset),
    message: `a comma is missing before this, or the ${sign} is not closed`,
    help: `between two items inside brackets stands a comma; after the last one ${sign === '[' ? ']' : '}'}`,
    related: { message: `the ${sign} opens here`, at: character(open.at) },
  }
}

function colonInText({ line, text, offset }: Scene): Said | undefined {
  if (text[offset] !== ':') return undefined
  const field = /^(\s*(?:- +)*)([\p{L}\w-]+):\s+/u.exec(line.text)
  if (!field || line.from + field[0].length > offset) return undefined
  const value = line.text.slice(field[0].length)
  return {
    at: character(offset),
    message: 'a colon and a space stand inside a text that has no quotation marks',
    help: `put quotes around the whole text: ${field[2]}: ${quoted(value)}`,
  }
}

function listBesideField({ line, above, offset }: Scene): Said | undefined {
  const of = (candidate: Line) => /^( *)(- )?/.exec(candidate.text)!
  if (!above || of(above)[1] !== of(line)[1] || of(above)[2] === of(line)[2]) return undefined
  const first = line.from + of(line)[1]!.length
  if (offset < first) return undefined
  return {
    at: { from: first, to: Math.max(first + 1, line.to) },
    message: 'a list and a field stand side by side, in the same column',
    help: 'give the list a field of its own: a name and a colon on the line above it',
    related: { message: 'beside this', at: character(above.from + of(above)[1]!.length) },
  }
}

function noColon({ line, above, reason }: Scene): Said | undefined {
  if (!/multiline key|expected ':'|document separator/.test(reason)) return undefined
  for (const candidate of [above, line]) {
    const found = candidate && /^(\s*)([\p{L}\w][\p{L}\w-]*)(?: +([^:]*))?$/u.exec(candidate.text)
    if (!found) continue
    const [, lead = '', name = '', rest] = found
    const from = candidate.from + lead.length
    return {
      at: { from, to: from + name.length },
      message: `after "${name}" there is no colon, so this is neither a field nor part of one`,
      help: `if "${name}" is a field, write "${name}: ${shortened(rest ?? 'its value')}"; if the line belongs to the text above, indent it more than that field`,
    }
  }
  return undefined
}

function indentation({ reason, line, above, offset, text }: Scene): Said | undefined {
  if (!/indentation|multiline key|document separator/.test(reason)) return undefined
  const spaces = (of: Line) => /^ */.exec(of.text)![0].length
  const first = line.from + spaces(line)
  // A fault in the middle of a line has another cause, unless the parser has met the colon of a field.
  if (offset > first && text[offset] !== ':') return undefined
  const count = (n: number) => (n === 1 ? '1 space' : `${n} spaces`)
  return {
    at: { from: first, to: Math.max(first + 1, line.to) },
    message: `this line does not fit what stands above it: it begins after ${count(spaces(line))}`,
    help: 'fields that belong together begin in the same column, and so do the hyphens of one list; what belongs to a field is indented more than its name',
    ...(above && spaces(above) !== spaces(line)
      ? {
          related: {
            message: `the line above begins after ${count(spaces(above))}`,
            at: character(above.from + spaces(above)),
          },
        }
      : {}),
  }
}

function character(at: number): Span {
  return { from: at, to: at + 1 }
}

function quoted(text: string): string {
  const short = shortened(text)
  return short.includes('"') ? `'${short.replaceAll("'", "''")}'` : `"${short}"`
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}

function lineAt(text: string, offset: number): Line {
  const before = text.slice(0, offset)
  const from = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
  const ahead = text.slice(offset).search(/[\n\r]/)
  const to = ahead < 0 ? text.length : offset + ahead
  return { from, to, text: text.slice(from, to) }
}

function lineAbove(text: string, line: Line): Line | undefined {
  let end = line.from
  while (end > 0) {
    const above = lineAt(text, end - 1)
    if (!/^\s*(?:#.*)?$/.test(above.text)) return above
    if (above.from >= end) return undefined
    end = above.from
  }
  return undefined
}

/** A quotation mark or a bracket that was opened before a place and is still open there. */
type Open =
  | { readonly kind: 'bracket'; readonly at: number }
  | { readonly kind: 'quote'; readonly at: number; readonly closed: boolean; readonly sameLine: boolean }

/**
 * What is open at a place, by a rough reading of what stands before it: quotation marks, brackets, comments and
 * indented texts. A quotation mark that was closed only on the line of the place, but opened on an earlier one,
 * counts: it has most likely been closed by the beginning of the next text.
 */
function openAt(text: string, offset: number): Open | undefined {
  const brackets: number[] = []
  const token = /[ ]*(?:- +)*/y
  const lineEnd = /[^\n\r]*(?:\r\n|[\n\r]|$)/y
  const after = (pattern: RegExp, from: number): number => {
    pattern.lastIndex = from
    return pattern.test(text) ? pattern.lastIndex : from
  }
  let at = 0
  let lineStart = true
  let indent = 0
  while (at < offset) {
    if (lineStart) {
      const start = at
      at = after(token, at)
      indent = at - start
      lineStart = false
      continue
    }
    const sign = text[at]
    if (sign === '\n' || sign === '\r') {
      lineStart = true
      at++
    } else if (sign === '#' && (at === 0 || /\s/.test(text[at - 1]!))) {
      at = after(lineEnd, at)
      lineStart = true
    } else if (sign === '"' || sign === "'") {
      const end = closing(text, at)
      const sameLine = end > 0 && !/[\n\r]/.test(text.slice(at, end))
      if (end < 0 || end > offset) return { kind: 'quote', at, closed: end > 0, sameLine }
      if (!sameLine && !/[\n\r]/.test(text.slice(end, offset))) return { kind: 'quote', at, closed: true, sameLine }
      at = end
    } else if (sign === '[' || sign === '{') {
      brackets.push(at++)
    } else if (sign === ']' || sign === '}') {
      brackets.pop()
      at++
    } else if ((sign === '|' || sign === '>') && brackets.length === 0) {
      at = after(lineEnd, at)
      for (;;) {
        const next = /^(?: *)(?=[^ \n\r])/.exec(text.slice(at, at + 400))?.[0].length
        if (at >= offset || (next !== undefined && next <= indent)) break
        at = after(lineEnd, at)
      }
      lineStart = true
    } else if (/[\s,:?]/.test(sign!)) at++
    else at = endOfPlain(text, at + 1, brackets.length > 0)
  }
  const bracket = brackets.at(-1)
  return bracket === undefined ? undefined : { kind: 'bracket', at: bracket }
}

/** Where a text without quotes ends, at the latest with its line: quotation marks inside it open nothing. */
function endOfPlain(text: string, from: number, inBrackets: boolean): number {
  const end = inBrackets ? /:(?=\s)|\s#|[\n\r,[\]{}]/g : /:(?=\s)|\s#|[\n\r]/g
  end.lastIndex = from
  return end.exec(text)?.index ?? text.length
}

/** The offset after the quotation mark that closes the one at `from`; -1 if there is none. */
function closing(text: string, from: number): number {
  const sign = text[from]!
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\' && sign === '"') at++
    else if (text[at] === sign) {
      if (sign === '"' || text[at + 1] !== sign) return at + 1
      at++
    }
  }
  return -1
}
