import type { Item } from './item.ts'

/** One side of paper, ready to be drawn. */
export interface Sheet {
  readonly items: readonly Item[]
  /** Front matter is numbered i, ii, ..., the rest 1, 2, ... */
  readonly numerals: 'roman' | 'arabic'
  readonly folio: string
}

/** A line of the table of contents that viewers show beside the pages. */
export interface OutlineItem {
  readonly title: string
  /** The place it leads to. */
  readonly key: string
  /** Whether its children show when the document is opened. */
  readonly open: boolean
  readonly children: readonly OutlineItem[]
}

const romanSteps: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** Small roman numerals, from 1. */
export function roman(value: number): string {
  let rest = value
  let out = ''
  for (const [step, letters] of romanSteps) {
    while (rest >= step) {
      out += letters
      rest -= step
    }
  }
  return out
}
