import { chronologySchema, relationTypes } from '@regesta/core/record'
import { fields } from './fields.ts'

export type JsonSchema = { readonly [keyword: string]: unknown }

/** As much of a valibot schema as it takes to print it. */
interface Shape {
  readonly type: string
  readonly pipe?: readonly Shape[]
  readonly wrapped?: Shape
  readonly default?: unknown
  readonly item?: Shape
  readonly items?: readonly Shape[]
  readonly entries?: Readonly<Record<string, Shape>>
  readonly options?: readonly unknown[]
  readonly literal?: unknown
  readonly requirement?: unknown
  readonly getter?: (input: unknown) => Shape
}

const root = chronologySchema as unknown as Shape
const at = (shape: Shape | undefined, ...steps: readonly string[]): Shape =>
  steps.reduce((found, step) => {
    const inner = unwrapped(found)
    return step === '*' ? inner.item! : inner.entries![step]!
  }, shape!)
const event = at(root, 'events', '*')
const claim = at(event, 'claims', '*')

/** The parts with a name of their own, and the fields that are described. */
const parts: Readonly<Record<Exclude<keyof typeof fields, 'chronology' | 'when'>, Shape>> = {
  event,
  claim,
  citation: at(claim, 'cites', '*'),
  relation: at(event, 'relations', '*'),
  note: at(event, 'notes', '*'),
  source: at(root, 'sources', '*'),
  actor: at(root, 'actors', '*'),
  place: at(root, 'places', '*'),
  topic: at(root, 'topics', '*'),
  convention: at(root, 'conventions', '*'),
  period: at(root, 'periods', '*'),
  check: at(root, 'checks', '*'),
}
const named = new Map<Shape, string>([
  ...Object.entries(parts).map(([name, shape]) => [shape, name] as const),
  [unwrapped(root.entries!['asOf']!), 'when'],
  [unwrapped(root.entries!['scope']!), 'edtf'],
])

/**
 * The format of a chronology as JSON Schema (2020-12), printed from the schema that files are read by, with the short
 * form laid over it. It says what a file looks like; ids that lead nowhere and dates that are none it cannot find.
 */
export function jsonSchema(): JsonSchema {
  const defs = [...named].map(([shape, name]) => {
    const full = printed(shape, name)
    return [name, short[name]?.(full) ?? full]
  })
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Chronology',
    description: 'A chronology of Regesta, in the short form, in full, or mixed',
    ...withOptional(printed(root, 'chronology'), 'actors'),
    $defs: Object.fromEntries(defs),
  }
}

/** The file that is published. */
export function jsonSchemaText(): string {
  return `${JSON.stringify(jsonSchema(), null, 2)}\n`
}

function unwrapped(shape: Shape): Shape {
  return shape.wrapped ? unwrapped(shape.wrapped) : shape
}

function use(shape: Shape): JsonSchema {
  const inner = unwrapped(shape)
  const name = named.get(inner) ?? named.get(inner.pipe?.[0] ?? inner)
  return name === undefined ? printed(inner) : { $ref: `#/$defs/${name}` }
}

function printed(shape: Shape, name?: string): JsonSchema {
  switch (shape.type) {
    case 'strict_object':
      return mapping(shape, name)
    case 'array':
      return { type: 'array', items: use(shape.item!), ...checks(shape) }
    case 'tuple':
      return { type: 'array', prefixItems: shape.items!.map(use), minItems: shape.items!.length, items: false }
    case 'picklist':
      return { enum: shape.options! }
    case 'literal':
      return { const: shape.literal }
    case 'lazy': {
      // By the type of what stands there.
      const choices = new Set(['', 0, {}].map((input) => shape.getter!(input)))
      return {
        anyOf: [...choices].map((choice) => (choice.type === 'strict_object' ? mapping(choice, 'when') : use(choice))),
      }
    }
    case 'string':
    case 'number':
    case 'boolean':
      return { type: shape.type, ...checks(shape) }
    default:
      throw new Error(`no JSON Schema is known for "${shape.type}"`)
  }
}

function mapping(shape: Shape, name?: string): JsonSchema {
  const words: Readonly<Record<string, string>> =
    name !== undefined && name in fields ? fields[name as keyof typeof fields] : {}
  const entries = Object.entries(shape.entries!)
  const required = entries.filter(([, entry]) => entry.type !== 'optional').map(([field]) => field)
  return {
    type: 'object',
    properties: Object.fromEntries(
      entries.map(([field, entry]) => [field, described(use(entry), words[field], entry.default)]),
    ),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  }
}

function described(schema: JsonSchema, words: string | undefined, preset: unknown): JsonSchema {
  const isSaid = preset !== undefined && !Array.isArray(preset)
  return {
    ...(words === undefined ? {} : { description: words.replaceAll('`', '') }),
    ...(isSaid ? { default: preset } : {}),
    ...schema,
  }
}

function checks({ type, pipe = [] }: Shape): JsonSchema {
  const unit = type === 'array' ? 'Items' : 'Length'
  const keywords = pipe.slice(1).map(({ type: check, requirement }): JsonSchema => {
    switch (check) {
      case 'non_empty':
        return { [`min${unit}`]: 1 }
      case 'min_length':
        return { [`min${unit}`]: requirement }
      case 'regex':
        return { pattern: (requirement as RegExp).source }
      case 'integer':
        return { type: 'integer' }
      case 'min_value':
        return { minimum: requirement }
      case 'max_value':
        return { maximum: requirement }
      case 'transform':
        return {}
      default:
        throw new Error(`no keyword of JSON Schema is known for "${check}"`)
    }
  })
  return Object.assign({}, ...keywords)
}

const text: JsonSchema = { type: 'string', minLength: 1 }
const oneOrMore = (item: JsonSchema): JsonSchema => ({ anyOf: [item, { type: 'array', items: item }] })
const cite: JsonSchema = {
  description: 'where it is written: the id of a source, and the place in it, such as "gazette p1.s1"; one, or a list',
  ...oneOrMore({ $ref: '#/$defs/citation' }),
}
const isCited = [{ required: ['cite'] }, { required: ['cites'] }]

/** What the short form allows beside each part: what core reads in `record/file/short`. */
const short: Readonly<Record<string, (full: JsonSchema) => JsonSchema>> = {
  when: (full) => ({
    description: 'EDTF, or the words of the source, such as "late September"; or a mapping',
    ...full,
  }),
  edtf: (full) => ({
    description: 'EDTF (ISO 8601-2), such as 2000-12-05, 2000-12, 2001-21 (spring 2001), 2000-12-05/2000-12-06',
    ...full,
  }),
  citation: (full) => ({ anyOf: [{ ...text, description: 'the id of a source, and the place in it' }, full] }),
  relation: (full) => {
    const pattern = `^(${relationTypes.join('|')})\\s+\\S+$`
    return { anyOf: [{ type: 'string', pattern, description: 'such as "after dredging"' }, full] }
  },
  note: (full) => withProperties(full, { cite, cites: listed(full, 'cites') }),
  claim: (full) => ({ ...shortClaim(full), anyOf: isCited }),
  event: (full) => {
    const { id: _, ...own } = propertiesOf(shortClaim(printed(claim, 'claim')))
    const lists = Object.fromEntries(
      ['where', 'actors', 'topics', 'relations', 'notes'].map((name) => [name, listed(full, name)]),
    )
    return {
      ...withProperties(withOptional(full, 'kind', 'claims'), { ...lists, ...own }),
      anyOf: [{ required: ['claims'] }, ...isCited],
      // A list of claims leaves no room for the fields of one.
      dependentSchemas: { claims: { properties: Object.fromEntries(Object.keys(own).map((name) => [name, false])) } },
    }
  },
}

function shortClaim(full: JsonSchema): JsonSchema {
  const lists = { asserters: listed(full, 'asserters'), cite, cites: listed(full, 'cites') }
  return withProperties(withOptional(full, 'asserters', 'stance', 'status', 'cites'), lists)
}

/** A list whose only item may stand by itself, and whose items may be ids. */
function listed(full: JsonSchema, name: string): JsonSchema {
  const { description, items } = propertiesOf(full)[name] as { description?: string; items: JsonSchema }
  const item = items['type'] === 'object' ? { anyOf: [text, items] } : items
  return { ...(description === undefined ? {} : { description }), ...oneOrMore(item) }
}

function propertiesOf(schema: JsonSchema): Readonly<Record<string, JsonSchema>> {
  return schema['properties'] as Readonly<Record<string, JsonSchema>>
}

function withProperties(schema: JsonSchema, properties: JsonSchema): JsonSchema {
  return { ...schema, properties: { ...propertiesOf(schema), ...properties } }
}

function withOptional(schema: JsonSchema, ...names: readonly string[]): JsonSchema {
  return {
    ...schema,
    required: (schema['required'] as readonly string[] | undefined)?.filter((name) => !names.includes(name)),
  }
}
