export type JsonSchema = { readonly [keyword: string]: unknown }

type Rule = (value: unknown, operand: never, schema: JsonSchema) => boolean

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const types: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: isMapping,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
}
const always = () => true

/**
 * Whether a value is what a JSON Schema (2020-12) asks for. As much of the standard as our own schema uses, in the
 * plainest way; a keyword that is not here throws.
 */
export function accepts(root: JsonSchema, value: unknown): boolean {
  const rules: Readonly<Record<string, Rule>> = {
    ...{ $schema: always, $defs: always, title: always, description: always, default: always },
    $ref: (it, path: string) => {
      const steps = path.replace('#/', '').split('/')
      return valid(it, steps.reduce((found: unknown, step) => (found as JsonSchema)[step], root) as JsonSchema)
    },
    type: (it, name: string) => types[name]!(it),
    const: (it, only: unknown) => it === only,
    enum: (it, words: readonly unknown[]) => words.includes(it),
    anyOf: (it, choices: readonly JsonSchema[]) => choices.some((choice) => valid(it, choice)),
    pattern: (it, source: string) => typeof it !== 'string' || new RegExp(source, 'u').test(it),
    minLength: (it, least: number) => typeof it !== 'string' || [...it].length >= least,
    minimum: (it, least: number) => typeof it !== 'number' || it >= least,
    maximum: (it, most: number) => typeof it !== 'number' || it <= most,
    required: (it, names: readonly string[]) => !isMapping(it) || names.every((name) => Object.hasOwn(it, name)),
    properties: (it, fields: Readonly<Record<string, JsonSchema | false>>) =>
      !isMapping(it) ||
      Object.entries(fields).every(([name, field]) => !Object.hasOwn(it, name) || valid(it[name], field)),
    additionalProperties: (it, _: false, schema) =>
      !isMapping(it) || Object.keys(it).every((name) => Object.hasOwn(schema['properties'] as object, name)),
    dependentSchemas: (it, fields: Readonly<Record<string, JsonSchema>>) =>
      !isMapping(it) || Object.entries(fields).every(([name, schema]) => !Object.hasOwn(it, name) || valid(it, schema)),
    minItems: (it, least: number) => !Array.isArray(it) || it.length >= least,
    prefixItems: (it, items: readonly JsonSchema[]) =>
      !Array.isArray(it) || items.every((item, n) => n >= it.length || valid(it[n], item)),
    items: (it, item: JsonSchema | false, schema) => {
      const before = (schema['prefixItems'] as readonly unknown[] | undefined)?.length ?? 0
      return !Array.isArray(it) || it.slice(before).every((each) => valid(each, item))
    },
  }
  const valid = (it: unknown, schema: JsonSchema | false): boolean =>
    schema !== false &&
    Object.entries(schema).every(([keyword, operand]) => {
      const rule = rules[keyword]
      if (!rule) throw new Error(`the keyword "${keyword}" is not known`)
      return rule(it, operand as never, schema)
    })
  return valid(value, root)
}
