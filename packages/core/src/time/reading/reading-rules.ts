import { phrases } from './rules/index.ts'
import { periods } from './rules/periods.ts'
import type { Example } from './types.ts'

/** What a kind of phrase looks like, for a table in the docs. */
export interface ReadingRule {
  readonly id: string
  /** Whether it names a period, or is a whole phrase about one. */
  readonly kind: 'period' | 'phrase'
  readonly words: string
  readonly examples: readonly Example[]
}

/** Every rule by which words are read: first the names of periods, then what is said of them. */
export const readingRules: readonly ReadingRule[] = [
  ...periods.map((rule) => row('period', rule)),
  ...phrases.map((rule) => row('phrase', rule)),
]

function row(kind: ReadingRule['kind'], { id, words, examples }: Omit<ReadingRule, 'kind'>): ReadingRule {
  return { id, kind, words, examples }
}
