import type { Path } from '../../diagnostic/index.ts'
import { boundsOf, type Edtf, parseEdtf } from '../../time/index.ts'
import { parseLocator } from '../passage/index.ts'
import type { Report } from './report.ts'
import type { When } from './schema.ts'

/** Whether there is anything to read in a date. */
export function isDated(when: When | undefined): when is When {
  return when !== undefined && (when.edtf !== undefined || when.words !== undefined)
}

/** Reports what of a date cannot be read or does not fit together; whether it can be used. */
export function checkWhen(
  when: When,
  path: Path,
  report: Report,
  refers: (collection: 'events', id: string, at: Path) => boolean = () => true,
): boolean {
  if (!isDated(when)) {
    report(
      'R004',
      path,
      'a date needs "edtf", or at least the source\'s "words"',
      'leave "when" out where nothing is said',
    )
    return false
  }
  const read = (field: 'edtf' | 'covers' | 'soft') =>
    when[field] === undefined ? undefined : checkDate(when[field], [...path, field], report)
  const hard = read('edtf')
  const covers = read('covers')
  const soft = read('soft')
  if (when.anchor !== undefined) refers('events', when.anchor, [...path, 'anchor'])
  for (const [field, part] of [
    ['covers', covers],
    ['soft', soft],
  ] as const) {
    if (part && hard && !liesWithin(part, hard)) {
      report(
        'R012',
        [...path, field],
        `"${when[field]}" lies outside "${when.edtf}"`,
        `"${field}" must lie within what "edtf" allows`,
      )
    }
  }
  return [
    [when.edtf, hard],
    [when.covers, covers],
    [when.soft, soft],
  ].every(([text, value]) => text === undefined || value)
}

function liesWithin(part: Edtf, whole: Edtf): boolean {
  const inner = boundsOf(part)
  const outer = boundsOf(whole)
  return (
    (inner.lower === null || outer.lower === null || inner.lower >= outer.lower) &&
    (inner.upper === null || outer.upper === null || inner.upper <= outer.upper)
  )
}

/** An EDTF text as a value; reported and absent where it is none. */
export function checkDate(text: unknown, path: Path, report: Report): Edtf | undefined {
  const result = parseEdtf(text as string)
  if (result.ok) return result.value
  for (const d of result.diagnostics) report(d.code, path, d.message, d.help, d.offset)
  return undefined
}

/** Reports a locator of no known form. */
export function checkLocator(text: string, path: Path, report: Report): void {
  const result = parseLocator(text)
  if (!result.ok) for (const d of result.diagnostics) report(d.code, path, d.message, d.help, d.offset)
}
