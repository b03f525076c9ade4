import { type Chronology, chronologySchema } from '../model/index.ts'
import { ordered, type SchemaShape } from './schema-shape.ts'

/**
 * A chronology as JSON that any program can read: fields in the order in which the schema declares them, defaults
 * written out, two spaces, line feeds, a final line break. The same chronology gives the same bytes, in whatever
 * order its fields were set, and reads back as an equal one.
 */
export function writeJson(chronology: Chronology): string {
  return `${JSON.stringify(ordered(chronology, chronologySchema as unknown as SchemaShape), null, 2)}\n`
}
