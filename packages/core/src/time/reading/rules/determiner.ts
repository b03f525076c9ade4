import { type Cursor, takePhrase } from '../cursor.ts'

/** "This", "last", "next": how many units away, and whether it is counted from what was spoken of before. */
export interface Determiner {
  readonly word: 'this' | 'last' | 'next'
  readonly shift: -1 | 0 | 1
  /** "The following year" follows the year spoken of; "next year" follows the anchor's. */
  readonly spokenOf: boolean
}

const phrases: ReadonlyMap<string, Determiner> = new Map([
  ['this', { word: 'this', shift: 0, spokenOf: false }],
  ['the current', { word: 'this', shift: 0, spokenOf: false }],
  ['the present', { word: 'this', shift: 0, spokenOf: false }],
  ['last', { word: 'last', shift: -1, spokenOf: false }],
  ['next', { word: 'next', shift: 1, spokenOf: false }],
  ['the coming', { word: 'next', shift: 1, spokenOf: false }],
  ['that', { word: 'this', shift: 0, spokenOf: true }],
  ['the same', { word: 'this', shift: 0, spokenOf: true }],
  ['the previous', { word: 'last', shift: -1, spokenOf: true }],
  ['the preceding', { word: 'last', shift: -1, spokenOf: true }],
  ['the following', { word: 'next', shift: 1, spokenOf: true }],
  ['the next', { word: 'next', shift: 1, spokenOf: true }],
])

export function takeDeterminer(cursor: Cursor): Determiner | undefined {
  return phrases.get(takePhrase(cursor, ...phrases.keys()) ?? '')
}
