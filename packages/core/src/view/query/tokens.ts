/** One term of a query: `-actor:"Lord Robertson"` and the like. */
export interface Term {
  readonly field?: string
  /** `during!:` asks for certainty. */
  readonly certainly: boolean
  readonly negated: boolean
  readonly value: string
  /** Where it begins in the query, in UTF-16 units. */
  readonly from: number
}

const field = String.raw`(?<field>\p{L}+)(?<certainly>!)?:`
const value = String.raw`"(?<quoted>[^"]*)"?|(?<bare>[^\s"]+)`
const term = new RegExp(`(?<minus>-)?(?:${field}(?:${value})?|${value.replaceAll('?<', '?<plain_')})`, 'giu')

/** Cuts a query into terms: words and quoted phrases, each with an optional field before a colon and a minus before all. */
export function termsOf(query: string): readonly Term[] {
  return [...query.matchAll(term)].map((match) => {
    const groups = match.groups ?? {}
    return {
      ...(groups['field'] === undefined ? {} : { field: groups['field'].toLowerCase() }),
      certainly: groups['certainly'] !== undefined,
      negated: groups['minus'] !== undefined,
      value: groups['quoted'] ?? groups['bare'] ?? groups['plain_quoted'] ?? groups['plain_bare'] ?? '',
      from: match.index,
    }
  })
}
