import type { ShapedWord } from './shape.ts'
import type { Colour, TextStyle } from './style.ts'

/** A run of one style on a line, `x` from the start of the line. A target makes it a link. */
export interface Piece {
  readonly style: TextStyle
  readonly x: number
  readonly width: number
  readonly words: readonly ShapedWord[]
  readonly text: string
  readonly target?: Target
}

/** Where a link leads: a place in the book by its key, or an address. */
export type Target =
  | { readonly kind: 'place'; readonly key: string }
  | { readonly kind: 'address'; readonly url: string }

export interface Stroke {
  readonly width: number
  readonly colour: Colour
  readonly dash?: readonly [number, number]
  readonly cap?: 'butt' | 'round'
}

/**
 * What stands on a page, as data: laid out, then moved to its place, and only then drawn. Points from the top left;
 * `y` of a text is its baseline.
 */
export type Item =
  | { readonly kind: 'text'; readonly x: number; readonly y: number; readonly pieces: readonly Piece[] }
  | {
      readonly kind: 'line'
      readonly x: number
      readonly y: number
      readonly x2: number
      readonly y2: number
      readonly stroke: Stroke
    }
  | {
      readonly kind: 'rectangle'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly fill?: Colour
      readonly stroke?: Stroke
    }
  | {
      readonly kind: 'circle'
      readonly x: number
      readonly y: number
      readonly radius: number
      readonly fill?: Colour
      readonly stroke?: Stroke
    }
  | {
      readonly kind: 'polygon'
      readonly x: number
      readonly y: number
      /** Relative to `x` and `y`; closed. */
      readonly points: readonly (readonly [number, number])[]
      readonly fill?: Colour
      readonly stroke?: Stroke
    }
  | { readonly kind: 'place'; readonly x: number; readonly y: number; readonly key: string }

/** The item moved right and down. */
export function moved(item: Item, dx: number, dy: number): Item {
  const x = item.x + dx
  const y = item.y + dy
  return item.kind === 'line' ? { ...item, x, y, x2: item.x2 + dx, y2: item.y2 + dy } : { ...item, x, y }
}
