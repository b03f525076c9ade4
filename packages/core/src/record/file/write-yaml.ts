import { COLLECTION_STYLE, CORE_SCHEMA, jsToAst, type Node, present, SCALAR_STYLE } from 'js-yaml'
import { type Chronology, chronologySchema } from '../model/index.ts'
import { ordered, type SchemaShape } from './schema-shape.ts'
import { shorten } from './short/shorten.ts'

/** Columns: longer texts are folded, and a list of texts, or a mapping of such, that is no longer stands on one line. */
const lineWidth = 120
/** Lists whose items never stand on one line each, so that they all look alike. */
const tall = ['sources', 'events', 'claims']

/**
 * A chronology as YAML that people like to read and to change: in the short form wherever that reads back as the same,
 * without defaults, an empty line between events, long texts folded, lists of ids in brackets. The same chronology
 * gives the same bytes, in whatever order its fields were set, and `readChronology` makes an equal one of them.
 */
export function writeYaml(chronology: Chronology): string {
  const schema = chronologySchema as unknown as SchemaShape
  const { events, ...head } = shorten(ordered(chronology, schema) as Chronology)
  const fields = ordered(head, schema, isDefault) as object
  const parts = Object.entries(fields).map(([name, value]) => (Array.isArray(value) ? '\n' : '') + block(name, value))
  const each = (events as readonly unknown[]).map((event) => block('events', [withoutUnset(event)]))
  // One by one, for an empty line between them; the name of the list stands above the first.
  const list = each.map((event, n) => (n === 0 ? event : event.slice('events:\n'.length))).join('\n')
  return `${parts.join('')}\n${each.length === 0 ? 'events: []\n' : list}`
}

function isDefault(content: unknown, field: SchemaShape | undefined): boolean {
  return field !== undefined && 'default' in field && JSON.stringify(content) === JSON.stringify(field.default)
}

function withoutUnset(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUnset)
  if (typeof value !== 'object' || value === null) return value
  const set = Object.entries(value).filter(([, content]) => content !== undefined)
  return Object.fromEntries(set.map(([name, content]) => [name, withoutUnset(content)]))
}

function block(name: string, value: unknown): string {
  const documents = jsToAst({ [name]: value }, CORE_SCHEMA)
  const root = documents[0]?.contents
  if (root) quote(root)
  if (root?.kind === 'mapping') for (const [field, node] of fieldsOf(root)) style(node, field)
  return present(documents, { schema: CORE_SCHEMA, lineWidth, quoteStyle: 'double' }).replace(turning, escaped)
}

/** What turns the direction of writing: YAML lets it stand, and a terminal would show what follows in another order. */
const turning = /\p{Bidi_Control}/gu

const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`

/** Puts between quotation marks what needs escapes. */
function quote(node: Node): void {
  if (node.kind === 'scalar' && node.value.search(turning) >= 0) node.style = SCALAR_STYLE.DOUBLE_QUOTED
  else if (node.kind === 'mapping') for (const [, part] of fieldsOf(node)) quote(part)
  else if (node.kind === 'sequence') for (const part of node.items) quote(part)
}

/** Puts what is short on one line. */
function style(node: Node, name: string): void {
  if (node.kind !== 'mapping' && node.kind !== 'sequence') return
  const isTall = node.kind === 'mapping' && tall.includes(name)
  if (!isTall && flowWidth(node) <= lineWidth) {
    node.style = COLLECTION_STYLE.FLOW
    return
  }
  const parts = node.kind === 'mapping' ? fieldsOf(node) : node.items.map((item) => [name, item] as const)
  for (const [field, part] of parts) style(part, field)
}

function fieldsOf(node: Extract<Node, { kind: 'mapping' }>): readonly (readonly [string, Node])[] {
  return node.items.map(({ key, value }) => [key.kind === 'scalar' ? key.value : '', value] as const)
}

/** Columns, about; unlimited for a list of anything but texts. */
function flowWidth(node: Node): number {
  switch (node.kind) {
    case 'scalar':
      return node.value.length + 2
    case 'sequence':
      return node.items.reduce((sum, item) => sum + (item.kind === 'scalar' ? flowWidth(item) : Infinity), 2)
    case 'mapping':
      return fieldsOf(node).reduce((sum, [name, value]) => sum + name.length + 2 + flowWidth(value), 4)
    case 'alias':
      return Infinity
  }
}
