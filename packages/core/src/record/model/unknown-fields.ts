import { closest, type Path } from '../../diagnostic/index.ts'
import type { Report } from './report.ts'

/** The parts of valibot's schemas that tell which fields there are. */
interface FieldsSchema {
  readonly type: string
  readonly wrapped?: FieldsSchema
  readonly item?: FieldsSchema
  readonly entries?: Readonly<Record<string, FieldsSchema>>
}

/**
 * A value without the fields that the format does not know, each of them reported. All in one walk: valibot stops at the
 * first of a mapping, and would have to be asked anew for every other. What only valibot can tell apart is left to it.
 */
export function withoutUnknownFields(value: unknown, schema: FieldsSchema, path: Path, report: Report): unknown {
  let at = schema
  while (at.wrapped) at = at.wrapped
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const { item } = at
    if (!item) return value
    const items = value.map((each, n) => withoutUnknownFields(each, item, [...path, n], report))
    return items.every((each, n) => each === value[n]) ? value : items
  }
  const { entries } = at
  if (at.type !== 'strict_object' || !entries) return value
  const before = Object.entries(value)
  const after = before.flatMap(([name, content]): [string, unknown][] => {
    const field = Object.hasOwn(entries, name) ? entries[name] : undefined
    if (field) return [[name, withoutUnknownFields(content, field, [...path, name], report)]]
    reportUnknownField(name, Object.keys(entries), [...path, name], report)
    return []
  })
  const isSame = after.length === before.length && after.every(([, content], n) => content === before[n]![1])
  return isSame ? value : Object.fromEntries(after)
}

export function reportUnknownField(name: string, fields: readonly string[], path: Path, report: Report): void {
  const near = closest(name, fields)
  report(
    'R003',
    path,
    `there is no field "${name}" here`,
    near ? `did you mean "${near}"?` : `the fields are ${fields.join(', ')}`,
  )
}
