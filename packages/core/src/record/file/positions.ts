import { type Path, type Place, placesIn } from '../../diagnostic/index.ts'

/** Offsets in a text: UTF-16 units from 0, `to` exclusive. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Where a value stands in the file it was read from. A mapping or a list spans its first character or field. */
export interface Spot extends Span {
  /** Where the text of a value begins, if it stands in the file letter by letter: no escapes, no folded lines. */
  readonly verbatim?: number
  /** Written without quotes. */
  readonly plain?: boolean
  readonly items?: readonly Spot[]
  readonly fields?: ReadonlyMap<string, Field>
}

export interface Field {
  readonly key: Span
  readonly value: Spot
}

/** What has been read: a value, where its parts stand, and a function from offsets to lines and columns. */
export interface Positions {
  readonly root: Spot
  readonly placeAt: (offset: number, length?: number) => Place
}

export function positionsOf(text: string, root: Spot): Positions {
  return { root, placeAt: placesIn(text) }
}

/** How a path is to be pointed at. */
export interface Pointing {
  /** The name of the field instead of its value. */
  readonly key?: boolean
  /** Position inside the value, UTF-16 units from 0. */
  readonly offset?: number | undefined
}

/** The place of what a path leads to; where the path leads on to something that is missing, of what lacks it. */
export function placeOf(positions: Positions, path: Path, { key = false, offset }: Pointing = {}): Place {
  const at = (span: Span) => positions.placeAt(span.from, span.to - span.from)
  let spot = positions.root
  for (const [index, step] of path.entries()) {
    const field = typeof step === 'string' ? spot.fields?.get(step) : undefined
    if (key && field && index === path.length - 1) return at(field.key)
    const next = typeof step === 'number' ? spot.items?.[step] : field?.value
    if (!next) {
      // A field in its short form (`when: 1921`) stands for the long one, whose `edtf` the path leads on to.
      if (spot.verbatim !== undefined) break
      return at(spot)
    }
    spot = next
  }
  if (offset === undefined || spot.verbatim === undefined) return at(spot)
  return positions.placeAt(spot.verbatim + offset, 1)
}

/** The spot of what a path leads to, if it leads to something. */
export function spotAt(root: Spot, path: Path): Spot | undefined {
  let spot: Spot | undefined = root
  for (const step of path) spot = typeof step === 'number' ? spot?.items?.[step] : spot?.fields?.get(step)?.value
  return spot
}
