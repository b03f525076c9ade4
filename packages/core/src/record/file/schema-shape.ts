/** As much of a schema as it takes to know the order and the defaults of fields. */
export interface SchemaShape {
  readonly wrapped?: SchemaShape
  readonly default?: unknown
  readonly item?: SchemaShape
  readonly entries?: Readonly<Record<string, SchemaShape>>
  readonly options?: readonly unknown[]
  readonly getter?: (input: unknown) => SchemaShape
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

/**
 * A value with its fields in the order in which the schema declares them, and what the schema does not know after
 * these, by name. Fields that are not set are left out; so are those of which `isLeftOut` says so.
 */
export function ordered(
  value: unknown,
  schema: SchemaShape | undefined,
  isLeftOut: (content: unknown, field: SchemaShape | undefined) => boolean = () => false,
): unknown {
  const shape = shapeFor(value, schema)
  if (Array.isArray(value)) return value.map((item) => ordered(item, shape?.item, isLeftOut))
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
      if (content === undefined || isLeftOut(content, entries[name])) return []
      return [[name, ordered(content, entries[name], isLeftOut)]]
    }),
  )
}
