import { setField, type Value } from '../composed.ts'
import type { Field, Span } from '../positions.ts'

/** The value of a field, and where its name stands. */
export interface Part extends Value {
  readonly key: Span
}

/** The fields of a mapping; nothing where it is none. */
export function partsOf({ value, spot }: Value): Map<string, Part> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const parts = new Map<string, Part>()
  for (const [name, content] of Object.entries(value)) {
    const field = spot.fields?.get(name)
    parts.set(name, { value: content, spot: field?.value ?? spot, key: field?.key ?? spot })
  }
  return parts
}

/** The items of a list; nothing where it is none. */
export function itemsOf({ value, spot }: Value): Value[] | undefined {
  if (!Array.isArray(value)) return undefined
  return value.map((item: unknown, n) => ({ value: item, spot: spot.items?.[n] ?? spot }))
}

/** The items of a list in a field; none where there is no such list. */
export function itemsIn(parts: ReadonlyMap<string, Part>, name: string): readonly Value[] {
  const part = parts.get(name)
  return (part && itemsOf(part)) ?? []
}

export function mappingOf(parts: ReadonlyMap<string, Part>, { from, to }: Span): Value {
  const value: Record<string, unknown> = {}
  const fields = new Map<string, Field>()
  for (const [name, part] of parts) {
    setField(value, name, part.value)
    fields.set(name, { key: part.key, value: part.spot })
  }
  return { value, spot: { from, to, fields } }
}

export function listOf(items: readonly Value[], { from, to }: Span): Value {
  return { value: items.map((item) => item.value), spot: { from, to, items: items.map((item) => item.spot) } }
}

/** A value that nobody wrote, at the place of what it follows from. */
export function impliedBy({ from, to }: Span, value: unknown): Part {
  return { value, spot: { from, to }, key: { from, to } }
}

/** What one text of the file stands for; a fault anywhere in it is a fault of the text. */
export function meaning(written: Value, value: unknown): Value {
  const { items: _, fields: __, ...spot } = written.spot
  return { value, spot }
}

/** A word, and what follows it. */
export const wordAndRest = /^\s*(\S+)(?:\s+(\S(?:.*\S)?))?\s*$/ds

/** A text as the two fields that its first word and the rest of it stand for; nothing is set for what is not there. */
export function split(written: Value, first: string, second: string): Value {
  const [, word, rest] = wordAndRest.exec(written.value as string)?.indices ?? []
  if (!word) return written
  const parts = new Map([[first, pieceOf(written, ...word)]])
  if (rest) parts.set(second, pieceOf(written, ...rest))
  return mappingOf(parts, written.spot)
}

/** A piece of a text, from and to as offsets in its value. */
function pieceOf({ value, spot }: Value, from: number, to: number): Part {
  const { verbatim } = spot
  const at =
    verbatim === undefined
      ? { from: spot.from, to: spot.to }
      : { from: verbatim + from, to: verbatim + to, verbatim: verbatim + from }
  return { value: (value as string).slice(from, to), spot: at, key: at }
}

/** A list, each item made full; what is no list stays as it is. */
export function eachOf(written: Value, full: (item: Value) => Value): Value {
  const items = itemsOf(written)
  return items ? listOf(items.map(full), written.spot) : written
}

/** The same, where a text or a mapping that stands alone is a list of one. */
export function listed(written: Value, full: (item: Value) => Value): Value {
  const items = itemsOf(written)
  if (items) return listOf(items.map(full), written.spot)
  const isAlone = typeof written.value === 'string' || (typeof written.value === 'object' && written.value !== null)
  return isAlone ? listOf([full(written)], written.spot) : written
}

/** A list of texts; one text is a list of one. */
export function listedText(written: Value): Value {
  return typeof written.value === 'string' ? listOf([written], written.spot) : written
}

/** Makes one field of a mapping full, if it is there. */
export function setPart(parts: Map<string, Part>, name: string, full: (part: Part) => Value): void {
  const part = parts.get(name)
  if (part) parts.set(name, { ...full(part), key: part.key })
}
