import type { Token } from './tokens.ts'
import type { Named } from './types.ts'

/** Where reading stands in a phrase. Lives for one reading and never leaves this folder. */
export interface Cursor {
  readonly tokens: readonly Token[]
  at: number
  /** How many tokens have been understood by the rule that came furthest. */
  furthest: number
  /** The periods that were read already, by where they begin: every rule asks for them anew. */
  readonly periods: Map<number, ReadPeriod>
}

interface ReadPeriod {
  readonly named: Named | undefined
  readonly end: number
  readonly furthest: number
}

export const cursorOn = (tokens: readonly Token[]): Cursor => ({ tokens, at: 0, furthest: 0, periods: new Map() })

export const atEnd = (cursor: Cursor) => cursor.at === cursor.tokens.length

export const peek = (cursor: Cursor): Token | undefined => cursor.tokens[cursor.at]

/** Steps over the next token, which has been looked at. */
export function step(cursor: Cursor): void {
  cursor.at += 1
  cursor.furthest = Math.max(cursor.furthest, cursor.at)
}

/** The next word, if it is one of these. */
export function takeWord(cursor: Cursor, ...words: readonly string[]): string | undefined {
  const token = peek(cursor)
  if (token?.kind !== 'word' || !words.includes(token.word)) return undefined
  step(cursor)
  return token.word
}

/** One of several phrases, the first that stands here: give the longer before the shorter. */
export function takePhrase(cursor: Cursor, ...phrases: readonly string[]): string | undefined {
  const token = peek(cursor)
  if (token?.kind !== 'word') return undefined
  return phrases.find(
    (phrase) =>
      phrase.startsWith(token.word) && attempt(cursor, () => phrase.split(' ').every((word) => takeWord(cursor, word))),
  )
}

/** What a table says of the next word, and of its abbreviation with or without a full stop. */
export function takeFrom<T>(cursor: Cursor, table: ReadonlyMap<string, T>): T | undefined {
  const token = peek(cursor)
  const found = token?.kind === 'word' ? table.get(token.word) : undefined
  if (found !== undefined) step(cursor)
  return found
}

export type NumberToken = Extract<Token, { kind: 'number' }>

/** The next number, if its ending is one of these; a plain number has the ending `''`. */
export function takeNumber(cursor: Cursor, ...suffixes: readonly string[]): NumberToken | undefined {
  const token = peek(cursor)
  if (token?.kind !== 'number' || !suffixes.includes(token.suffix)) return undefined
  step(cursor)
  return token
}

export function takeMark(cursor: Cursor, kind: 'dash' | 'comma' | 'dot'): boolean {
  if (peek(cursor)?.kind !== kind) return false
  step(cursor)
  return true
}

/** An apostrophe, straight or curled. */
export function takeApostrophe(cursor: Cursor): boolean {
  return takeSign(cursor, "'", '’')
}

/** The next token, if it is one of these signs. */
export function takeSign(cursor: Cursor, ...signs: readonly string[]): boolean {
  const token = peek(cursor)
  if (token?.kind !== 'other' || !signs.includes(token.text)) return false
  step(cursor)
  return true
}

/** Reads something whole or not at all: goes back where it stood if nothing comes of it. */
export function attempt<T>(cursor: Cursor, read: () => T): T {
  const from = cursor.at
  const value = read()
  if (!value) cursor.at = from
  return value
}
