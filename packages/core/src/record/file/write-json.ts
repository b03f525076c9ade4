import { type Chronology, chronologySchema } from '../model/index.ts'

/** As much of a schema as it takes to know the order of fields. */
interface SchemaShape {
  readonly wrapped?: SchemaShape
  readonly item?: SchemaShape
  readonly entries?: Readonly<Record<string, SchemaShape>>
  readonly options?: readonly unknown[]
  readonly getter?: (input: unknown) => SchemaShape
}

/**
 * A chronology as JSON that any program can read: fields in the order in which the schema declares them, defaults
 * written out, two spaces, line feeds, a final line break. The same chronology gives the same bytes, in whatever
 * order its fields were set, and reads back as an equal one.
 */
export function writeJson(chronology: Chronology): string {
  return `${JSON.stringify(ordered(chronology, chronologySchema as unknown as SchemaShape), null, 2)}\n`
}

function ordered(value: unknown, schema: SchemaShape | undefined): unknown {
  const shape = shapeFor(value, schema)
  if (Array.isArray(value)) return value.map((item) => ordered(item, shape?.item))
  if (typeof value !== 'object' || value === null) return value
  const entries = shape?.entries ?? {}
  const names = [
    ...Object.keys(entries),
    ...Object.keys(value)
      .filter((name) => !Object.hasOwn(entries, name))
      .sort(),
  ]
  return Object.fromEntries(
    names.flatMap((name) => {
      const content: unknown = Object.hasOwn(value, name) ? value[name as keyof typeof value] : undefined
      return content === undefined ? [] : [[name, ordered(content, entries[name])]]
    }),
  )
}

/** The schema of a value, without what only says that it may be missing or is one of several. */
function shapeFor(value: unknown, schema: SchemaShape | undefined): SchemaShape | undefined {
  let shape = schema
  for (;;) {
    if (shape?.wrapped) shape = shape.wrapped
    else if (shape?.getter) shape = shape.getter(value)
    else if (shape?.options?.some((option) => typeof option === 'object')) {
      shape = (shape.options as readonly SchemaShape[]).find((option) => option.entries)
    } else return shape
  }
}
