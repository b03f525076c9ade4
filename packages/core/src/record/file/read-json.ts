import { unreadableCharacter } from './characters.ts'
import { type Composed, setField, type Value } from './composed.ts'
import { limits } from './limits.ts'
import type { Field, Span, Spot } from './positions.ts'
import { duplicateField, type Problem } from './problem.ts'

const space = /[ \t\n\r]*/y
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y
const word = /[^\s,:[\]{}"]+/y
/** The inside of a string up to the next quotation mark, escape or character that may not stand in one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids exactly these (RFC 8259, section 7)
const plainPart = /[^"\\\u0000-\u001F]*/y
const escapes: Record<string, string> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }
const words = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
])

/**
 * JSON (RFC 8259) as a value with the offset of every part. Our own reader: `JSON.parse` says where a fault is on
 * some platforms only, in other words on each, and takes the last of two equal fields in silence; and a YAML parser
 * accepts much that is not JSON. A byte order mark is skipped. The text must have passed `unreadableCharacter`.
 */
export function readJson(text: string): Composed {
  const problems: Problem[] = []
  /** Ends the reading when it is thrown: JSON has no way to go on after a fault of syntax. */
  let fault: Problem | undefined
  let at = text.startsWith('\uFEFF') ? 1 : 0

  const match = (pattern: RegExp): string => {
    pattern.lastIndex = at
    return pattern.exec(text)?.[0] ?? ''
  }
  const skip = () => {
    at += match(space).length
  }
  const stop = (problem: Problem): never => {
    fault = problem
    throw new Error(problem.message)
  }
  const fail = (span: Span, message: string, help: string): never => stop({ code: 'R001', at: span, message, help })
  const here = (): Span => ({ from: at, to: Math.min(at + 1, text.length) })
  const found = () =>
    at >= text.length ? 'the file ends here' : `"${String.fromCodePoint(text.codePointAt(at)!)}" stands here`

  const readString = (): Value => {
    const from = at
    at++
    let value = ''
    let verbatim = true
    for (;;) {
      const part = match(plainPart)
      value += part
      at += part.length
      const next = text[at]
      if (next === '"') break
      if (next === '\\') {
        verbatim = false
        value += readEscape()
      } else if (next === undefined || next === '\n' || next === '\r') {
        fail(
          { from, to: from + 1 },
          'the quotation mark that opens here is not closed on its line',
          'put " at the end of the text; a line break inside a text is written \\n',
        )
      } else {
        fail(
          here(),
          'a tab or another control character stands inside a text',
          'write a tab as \\t, or put a space in its place',
        )
      }
    }
    at++
    const spot: Spot = { from, to: at, ...(verbatim ? { verbatim: from + 1 } : {}) }
    const unreadable = verbatim ? undefined : unreadableCharacter(value)
    if (unreadable) stop({ ...unreadable, at: spot })
    return { value, spot }
  }

  const readEscape = (): string => {
    const letter = text[at + 1] ?? ''
    const simple = Object.hasOwn(escapes, letter) ? escapes[letter] : undefined
    if (simple !== undefined) {
      at += 2
      return simple
    }
    const digits = text.slice(at + 2, at + 6)
    if (letter !== 'u' || !/^[0-9a-fA-F]{4}$/.test(digits)) {
      fail(
        { from: at, to: Math.min(at + 2, text.length) },
        'a backslash stands before something that it cannot go with',
        'a backslash of the text itself is written twice: \\\\',
      )
    }
    at += 6
    return String.fromCharCode(Number.parseInt(digits, 16))
  }

  const readList = (depth: number): Value => {
    const from = at
    at++
    const items: unknown[] = []
    const spots: Spot[] = []
    skip()
    while (text[at] !== ']') {
      const item = readValue(depth + 1)
      items.push(item.value)
      spots.push(item.spot)
      separator(from, ']')
    }
    at++
    return { value: items, spot: { from, to: from + 1, items: spots } }
  }

  const readMapping = (depth: number): Value => {
    const from = at
    at++
    const mapping: Record<string, unknown> = {}
    const fields = new Map<string, Field>()
    skip()
    while (text[at] !== '}') {
      if (text[at] !== '"')
        fail(here(), `the name of a field in double quotes must come next, but ${found()}`, 'write {"name": value}')
      const key = readString()
      skip()
      if (text[at] !== ':')
        fail(here(), `a colon must follow the name of a field, but ${found()}`, 'write "name": value')
      at++
      skip()
      const name = key.value as string
      const content = readValue(depth + 1)
      const first = fields.get(name)
      if (first) problems.push(duplicateField(name, key.spot, first.key))
      else {
        setField(mapping, name, content.value)
        fields.set(name, { key: key.spot, value: content.spot })
      }
      separator(from, '}')
    }
    at++
    return { value: mapping, spot: { from, to: from + 1, fields } }
  }

  /** The comma before the next item, or nothing before the end. */
  const separator = (opened: number, end: ']' | '}') => {
    skip()
    if (text[at] === end) return
    if (text[at] !== ',') {
      if (at >= text.length) {
        fail(
          { from: opened, to: opened + 1 },
          `the ${text[opened]} that opens here is not closed`,
          `the file ends before its ${end}`,
        )
      }
      fail(here(), `a comma or ${end} must come next, but ${found()}`, 'between two items stands a comma')
    }
    const comma = here()
    at++
    skip()
    if (text[at] === end) fail(comma, `a comma stands before ${end}`, 'remove it: after the last item stands no comma')
  }

  const readValue = (depth: number): Value => {
    if (depth > limits.depth) {
      stop({
        code: 'R009',
        at: here(),
        message: `mappings and lists stand more than ${limits.depth} deep inside one another`,
        help: 'a chronology needs fewer than ten levels',
      })
    }
    const from = at
    switch (text[at]) {
      case '{':
        return readMapping(depth)
      case '[':
        return readList(depth)
      case '"':
        return readString()
    }
    const digits = match(number)
    const whole = match(word)
    if (digits !== '' && digits.length >= whole.length) {
      at += digits.length
      return { value: Number(digits), spot: { from, to: at, plain: true } }
    }
    if (words.has(whole)) {
      at += whole.length
      return { value: words.get(whole), spot: { from, to: at, plain: true } }
    }
    return fail(
      { from, to: Math.max(here().to, from + whole.length) },
      `a value must come next, but ${whole === '' ? found() : `"${whole.slice(0, 40)}" stands here`}`,
      'put texts and dates in double quotes; this is JSON, where only numbers, true, false and null stand without',
    )
  }

  try {
    skip()
    if (at >= text.length) fail(here(), 'the file is empty', 'a chronology begins with {"regesta": 1, ...')
    const document = readValue(0)
    skip()
    if (at < text.length)
      fail(here(), `the value is complete, but ${found()}`, 'a JSON file holds one value: remove what follows it')
    return { document, problems }
  } catch (error) {
    if (fault === undefined) throw error
    return { document: undefined, problems: [...problems, fault] }
  }
}
