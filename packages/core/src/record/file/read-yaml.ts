import {
  boolCoreTag,
  EVENT_ID,
  floatCoreTag,
  getScalarValue,
  intCoreTag,
  NOT_RESOLVED,
  nullCoreTag,
  parseEvents,
  SCALAR_STYLE,
  YAMLException,
} from 'js-yaml'
import { unreadableCharacter } from './characters.ts'
import { type Composed, setField, type Value } from './composed.ts'
import { limits } from './limits.ts'
import type { Field, Span, Spot } from './positions.ts'
import { duplicateField, type Problem } from './problem.ts'
import { signOfRemark } from './remarks.ts'
import { yamlMistake } from './yaml-mistakes.ts'

type YamlEvent = ReturnType<typeof parseEvents>[number]
type ScalarEvent = Extract<YamlEvent, { type: typeof EVENT_ID.SCALAR }>

/** The scalars of YAML 1.2's core schema (10.3); what none of them takes is text, dates and `no` among it. */
const coreTags = [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag]
const mayBeOtherThanText = /^(?:[-+.0-9~]|[nN]ull$|NULL$|[tT]rue$|TRUE$|[fF]alse$|FALSE$|$)/

type Frame =
  | { readonly kind: 'document'; content?: Value }
  | { readonly kind: 'list'; readonly from: number; readonly items: unknown[]; readonly spots: Spot[] }
  | {
      readonly kind: 'mapping'
      readonly from: number
      readonly mapping: Record<string, unknown>
      readonly fields: Map<string, Field>
      /** A key whose value comes next; without a name where it cannot be one. */
      key?: { readonly name: string | undefined; readonly span: Span } | undefined
    }

/**
 * YAML 1.2 as a value with the offset of every part. One document; no anchors, aliases or tags, since a chronology
 * is to be read as it is written. The text must have passed `unreadableCharacter`.
 */
export function readYaml(text: string): Composed {
  let events: readonly YamlEvent[]
  try {
    // js-yaml counts scalars, too, as a level; the limit is one of mappings and lists.
    events = parseEvents(text, { maxDepth: limits.depth + 1 })
  } catch (error) {
    // Anything else that it throws, such as an exhausted stack, has no place to show.
    const thrown = error instanceof YAMLException ? error : undefined
    return { document: undefined, problems: [yamlMistake(text, thrown?.reason ?? '', thrown?.mark?.position ?? 0)] }
  }
  return compose(text, events)
}

function compose(text: string, events: readonly YamlEvent[]): Composed {
  const problems: Problem[] = []
  const stack: Frame[] = []
  let document: Value | undefined
  let broken = false
  let documents = 0
  let firstEnd = 0
  /** Where the last thing was, for values that are not written at all. */
  let lastSpan: Span = { from: 0, to: 0 }

  const refuse = (at: Span, message: string, help: string) => {
    broken = true
    problems.push({ code: 'R001', at, message, help })
  }
  const put = (content: Value) => {
    const frame = stack.at(-1)
    if (!frame) return
    if (frame.kind === 'document') frame.content = content
    else if (frame.kind === 'list') {
      frame.items.push(content.value)
      frame.spots.push(content.spot)
    } else if (frame.key === undefined) {
      // Only a scalar can name a field; a mapping or list as a key arrives here when it is closed.
      frame.key = { name: undefined, span: content.spot }
      refuse(
        content.spot,
        'the name of a field is missing, or is not text',
        'a field is a name, a colon, a space and a value; a text that begins with { or [ needs quotes around it',
      )
    } else {
      const { name, span } = frame.key
      frame.key = undefined
      if (name === undefined) return
      const first = frame.fields.get(name)
      if (first) {
        problems.push(duplicateField(name, span, first.key))
        return
      }
      setField(frame.mapping, name, content.value)
      frame.fields.set(name, { key: span, value: content.spot })
    }
  }

  for (const event of events) {
    if (event.type !== EVENT_ID.DOCUMENT && event.type !== EVENT_ID.POP) {
      const property = propertyOf(text, event)
      if (property) refuse(property.at, property.message, property.help)
    }
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        documents++
        stack.push({ kind: 'document' })
        break
      case EVENT_ID.SEQUENCE:
        lastSpan = { from: event.start, to: event.start + 1 }
        stack.push({ kind: 'list', from: event.start, items: [], spots: [] })
        break
      case EVENT_ID.MAPPING:
        lastSpan = { from: event.start, to: event.start + 1 }
        stack.push({ kind: 'mapping', from: event.start, mapping: {}, fields: new Map() })
        break
      case EVENT_ID.ALIAS:
        put({ value: null, spot: { from: event.anchorStart - 1, to: event.anchorEnd } })
        break
      case EVENT_ID.SCALAR: {
        const frame = stack.at(-1)
        const spot = spotOf(text, event, frame?.kind === 'mapping' ? (frame.key?.span ?? lastSpan) : lastSpan)
        lastSpan = spot
        if (frame?.kind === 'mapping' && frame.key === undefined) {
          if (event.valueStart >= 0) frame.key = { name: getScalarValue(text, event), span: spot }
          else put({ value: null, spot: colonAfter(text, spot) })
          break
        }
        const value = scalarValue(text, event)
        const fault = typeof value === 'string' && !event.fast ? unreadableCharacter(value) : undefined
        if (fault) {
          broken = true
          problems.push({ ...fault, at: spot })
        }
        const remark = event.style === SCALAR_STYLE.PLAIN && event.valueStart >= 0 && signOfRemark(text, event.valueEnd)
        if (remark) {
          problems.push({
            code: 'R021',
            severity: 'warning',
            at: remark,
            message: `the text ends before "${text.slice(remark.from, remark.to)}": what stands after # is not read`,
            help: 'put quotes around the whole text; if it is a remark, write a space after the #',
          })
        }
        put({ value, spot })
        break
      }
      case EVENT_ID.POP: {
        const frame = stack.pop()
        if (!frame) break
        if (frame.kind === 'document') {
          if (documents === 1) {
            document = frame.content
            firstEnd = lastSpan.to
          } else if (documents === 2) {
            const from = Math.max(firstEnd, text.indexOf('---', firstEnd))
            refuse(
              { from, to: from + 3 },
              'a second document begins in this file',
              'a file holds one chronology: remove this line',
            )
          }
        } else put(closed(frame))
        break
      }
      default:
        event satisfies never
    }
  }
  if (document === undefined && !broken) {
    refuse({ from: text.length, to: text.length }, 'the file is empty', 'a chronology begins with "regesta: 1"')
  }
  return { document: broken ? undefined : document, problems }
}

function closed(frame: Exclude<Frame, { kind: 'document' }>): Value {
  if (frame.kind === 'list') {
    return { value: frame.items, spot: { from: frame.from, to: frame.from + 1, items: frame.spots } }
  }
  // A block mapping has no sign of its own: its first field stands for it.
  const first = frame.fields.values().next().value?.key
  const to = first?.from === frame.from ? first.to : frame.from + 1
  return { value: frame.mapping, spot: { from: frame.from, to, fields: frame.fields } }
}

function spotOf(text: string, event: ScalarEvent, previous: Span): Spot {
  const { valueStart: start, valueEnd: end, style } = event
  if (start < 0) return { from: previous.from, to: previous.to, plain: true }
  switch (style) {
    case SCALAR_STYLE.PLAIN:
      return { from: start, to: end, plain: true, ...(event.fast ? { verbatim: start } : {}) }
    case SCALAR_STYLE.SINGLE_QUOTED:
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return { from: start - 1, to: end + 1, ...(event.fast ? { verbatim: start } : {}) }
    default: {
      // The lines under `|` or `>`: the first that holds something.
      const lead = /^\s*/.exec(text.slice(start, end))?.[0].length ?? 0
      const from = start + (lead < end - start ? lead : 0)
      const line = /^[^\n\r]*/.exec(text.slice(from, end))?.[0].length ?? 0
      return { from, to: from + line }
    }
  }
}

function scalarValue(text: string, event: ScalarEvent): unknown {
  const written = getScalarValue(text, event)
  if (event.style !== SCALAR_STYLE.PLAIN || !mayBeOtherThanText.test(written)) return written
  for (const tag of coreTags) {
    const value: unknown = tag.resolve(written, false, tag.tagName)
    if (value !== NOT_RESOLVED) return value
  }
  return written
}

/** The colon of a field without a name, which comes after what was read last or begins the mapping. */
function colonAfter(text: string, last: Span): Span {
  const from = text.indexOf(':', text[last.from] === ':' ? last.from : last.to)
  return from < 0 ? last : { from, to: from + 1 }
}

/** The anchor, alias or tag of a node: most are texts that begin with `&`, `*` or `!` and lack their quotes. */
function propertyOf(
  text: string,
  event: Exclude<YamlEvent, { type: typeof EVENT_ID.DOCUMENT | typeof EVENT_ID.POP }>,
): { at: Span; message: string; help: string } | undefined {
  const said = (from: number, to: number, what: string, sign: string) => ({
    at: { from, to },
    message: `"${text.slice(from, Math.min(to, from + 40))}" would be ${what}, which a chronology cannot have`,
    help: `if it is text, put quotes around it, since it begins with ${sign}; if not, write out what it stands for`,
  })
  if (event.type === EVENT_ID.ALIAS) return said(event.anchorStart - 1, event.anchorEnd, 'a YAML alias', '*')
  if (event.anchorStart >= 0) return said(event.anchorStart - 1, event.anchorEnd, 'a YAML anchor', '&')
  if (event.tagStart >= 0) return said(event.tagStart, event.tagEnd, 'a YAML tag', '!')
  return undefined
}
