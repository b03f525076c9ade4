import * as v from 'valibot'
import { closest, type Path } from '../../diagnostic/index.ts'
import type { Report } from './report.ts'
import { statusesSaidOtherwise } from './statuses.ts'

export interface BySchema {
  /** Without faults, if it is whole; else without the fields and items that have one: these are holes in their lists. */
  readonly value: unknown
  readonly isWhole: boolean
}

/**
 * A value by its schema, or as much of it as can be read. A field that the format does not know is reported and left
 * out, so that it hides neither the rest nor other faults.
 */
export function readBySchema(schema: v.GenericSchema, raw: unknown, base: Path, report: Report): BySchema {
  let value = raw
  for (;;) {
    const result = v.safeParse(schema, value)
    if (result.success) return { value: result.output, isWhole: true }
    const inLists = result.issues.filter(isInList)
    for (const path of listsAmong(inLists, base)) {
      report('R005', path, `${nameOf(path)} is a list`, `expected ${wantedWords('Object')}`)
    }
    const others = result.issues.filter((issue) => !isInList(issue))
    const unknown = others.filter(isUnknownField)
    for (const issue of unknown.length > 0 ? unknown : others) reportIssue(issue, base, schema, report)
    if (unknown.length === 0 || inLists.length > 0) {
      const faults = result.issues.map((issue) => stepsOf(issue).slice(0, isInList(issue) ? -1 : undefined))
      return { value: faults.reduce<unknown>(without, result.output), isWhole: false }
    }
    value = unknown.reduce<unknown>((rest, issue) => without(rest, stepsOf(issue)), value)
  }
}

/** To valibot a list is a mapping, too: one that lacks its fields, and has others named 0, 1 ... */
function isInList(issue: v.BaseIssue<unknown>): boolean {
  const last = issue.path?.at(-1)
  return last?.type === 'object' && Array.isArray(last.input)
}

function listsAmong(issues: readonly v.BaseIssue<unknown>[], base: Path): Iterable<Path> {
  const paths = issues.map((issue): Path => [...base, ...stepsOf(issue).slice(0, -1)])
  return new Map(paths.map((path) => [JSON.stringify(path), path])).values()
}

/** valibot stops at the first unknown field of a mapping. */
function isUnknownField(issue: v.BaseIssue<unknown>): boolean {
  return issue.type === 'strict_object' && issue.expected === 'never'
}

function stepsOf(issue: v.BaseIssue<unknown>): Path {
  return (issue.path ?? []).map((step) => step.key as string | number)
}

/** Without what stands at a path: a field, or an item of a list, which leaves a hole. */
function without(value: unknown, [step, ...rest]: Path): unknown {
  if (step === undefined) return undefined
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return value
  if (Array.isArray(value)) {
    const items = value.slice()
    if (rest.length === 0) delete items[step as number]
    else items[step as number] = without(items[step as number], rest)
    return items
  }
  const entries = Object.entries(value)
  return Object.fromEntries(
    rest.length === 0
      ? entries.filter(([key]) => key !== step)
      : entries.map(([key, item]) => [key, key === step ? without(item, rest) : item]),
  )
}

/** The parts of valibot's schemas that tell what would have been right somewhere. */
export type AnySchema = v.GenericSchema & {
  readonly type: string
  readonly wrapped?: AnySchema
  readonly item?: AnySchema
  readonly entries?: Record<string, AnySchema>
  readonly options?: readonly unknown[]
  readonly getter?: (input: unknown) => AnySchema
}

/** The schema at a path below another: what fields or words would have been right there. */
function schemaAt(schema: AnySchema, path: Path): AnySchema | undefined {
  let at: AnySchema | undefined = schema
  for (const step of path) {
    at = unwrap(at)
    at = typeof step === 'number' ? at?.item : at?.entries?.[step]
  }
  return unwrap(at)
}

function unwrap(schema: AnySchema | undefined): AnySchema | undefined {
  let at = schema
  while (at?.wrapped) at = at.wrapped
  return at?.type === 'lazy' ? at.getter?.({}) : at
}

function reportIssue(issue: v.BaseIssue<unknown>, base: Path, schema: v.GenericSchema, report: Report): void {
  const below = stepsOf(issue)
  const path: Path = [...base, ...below]
  const field = String(below.at(-1) ?? path.at(-1) ?? 'this')
  const at = (where: Path) => schemaAt(schema as AnySchema, where)
  if (isUnknownField(issue)) {
    const entries = at(below.slice(0, -1))?.entries ?? {}
    report('R003', path, `there is no field "${field}" here`, helpForUnknown(field, entries))
    return
  }
  if (issue.received === 'undefined') {
    report('R004', path, `the field "${field}" is missing`, hintFor(at(below)))
    return
  }
  const options = at(below)?.options
  if (Array.isArray(options)) {
    const word = typeof issue.input === 'string' ? issue.input : ''
    const meant = field === 'status' ? statusesSaidOtherwise.get(word.trim().toLowerCase()) : undefined
    const near = meant ?? closest(word, options.map(String))
    report(
      'R005',
      path,
      `${quote(issue.input)} is not one of the words for "${field}"`,
      near ? `did you mean "${near}"?` : `write one of ${options.join(', ')}`,
    )
    return
  }
  const wanted = issue.kind === 'validation' ? issue.message : wantedWords(issue.expected)
  report('R005', path, `${nameOf(path)} is ${describe(issue.input)}`, `expected ${wanted}`)
}

function helpForUnknown(field: string, entries: Record<string, AnySchema>): string {
  const ofClaim = unwrap(unwrap(entries['claims'])?.item)?.entries
  if (ofClaim && (field === 'cite' || Object.hasOwn(ofClaim, field))) {
    return 'the short form is for files; in data write it into one of the claims'
  }
  const fields = Object.keys(entries)
  const near = closest(field, fields)
  return near ? `did you mean "${near}"?` : `the fields are ${fields.join(', ')}`
}

/** What a path leads to, for a message: a field by its name, an item by its number, from 1. */
function nameOf(path: Path): string {
  const last = path.at(-1) ?? 'this'
  return typeof last === 'number' ? `item ${last + 1} of "${path.at(-2)}"` : `"${last}"`
}

function hintFor(schema: AnySchema | undefined): string | undefined {
  if (!schema) return undefined
  if (Array.isArray(schema.options)) return `one of ${schema.options.join(', ')}`
  return undefined
}

function wantedWords(expected: string | null): string {
  switch (expected) {
    case 'string':
      return 'text'
    case 'Object':
      return 'a mapping of fields'
    case 'Array':
      return 'a list'
    case 'boolean':
      return 'true or false'
    default:
      return expected ?? 'another value'
  }
}

/** A value as a message names it. */
export function describe(value: unknown): string {
  if (value === null || value === undefined) return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a mapping of fields'
  return quote(value)
}

export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : String(JSON.stringify(value))
  return `"${text.length > 60 ? `${text.slice(0, 57)}...` : text}"`
}
