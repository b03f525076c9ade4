/** What a file may hold, so that a hostile or mistaken one ends in a message and not in an exhausted machine. */
export const limits = {
  /** UTF-16 units of text: 40,000 to 80,000 events. */
  characters: 32 * 1024 * 1024,
  /** Mappings and lists inside one another. */
  depth: 100,
  /**
   * Values, counted by the signs that stand between them before anything is built: the YAML parser has no such limit
   * of its own and needs some hundred bytes for each. More than the longest text of the usual kind has.
   */
  values: 2_000_000,
} as const
