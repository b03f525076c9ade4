import { closest, type Path } from '../../diagnostic/index.ts'
import type { Report } from './report.ts'

/** The parts of valibot's schemas that tell which fields there are. */
interface FieldsSchema {
  readonly type: string
  readonly wrapped?: FieldsSchema
  readonly item?: FieldsSchema
  readonly entries?: Fields
}

type Fields = Readonly<Record<string, FieldsSchema>>

/**
 * A value without the fields that the format does not know, each of them reported. All in one walk: valibot stops at the
 * first of a mapping, and would have to be asked anew for every other. What only valibot can tell apart is left to it.
 */
export function withoutUnknownFields(value: unknown, schema: FieldsSchema, path: Path, report: Report): unknown {
  const at = unwrapped(schema) ?? schema
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
    reportUnknownField(name, entries, [...path, name], report)
    return []
  })
  const isSame = after.length === before.length && after.every(([, content], n) => content === before[n]![1])
  return isSame ? value : Object.fromEntries(after)
}

export function reportUnknownField(name: string, entries: Fields, path: Path, report: Report): void {
  report('R003', path, `there is no field "${name}" here`, helpFor(name, entries))
}

function helpFor(name: string, entries: Fields): string {
  const ofClaim = unwrapped(unwrapped(entries['claims'])?.item)?.entries
  if (ofClaim && (name === 'cite' || Object.hasOwn(ofClaim, name))) {
    return 'the short form is for files; in data write it into one of the claims'
  }
  const fields = Object.keys(entries)
  const near = closest(name, fields)
  return near ? `did you mean "${near}"?` : `the fields are ${fields.join(', ')}`
}

function unwrapped(schema: FieldsSchema | undefined): FieldsSchema | undefined {
  let at = schema
  while (at?.wrapped) at = at.wrapped
  return at
}
