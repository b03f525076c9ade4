/** A stretch of a text that is like a pattern. UTF-16 units, `to` exclusive. */
export interface NearMatch {
  readonly from: number
  readonly to: number
  /** Letters inserted, left out or replaced. */
  readonly edits: number
}

/**
 * The stretch of `text` that is nearest to `pattern` by edit distance, with at most `limit` edits; of equally near ones
 * the first. Takes time in proportion to the product of the lengths at most, and mostly to that of the text and the limit.
 *
 * P. H. Sellers, "The theory and computation of evolutionary distances: pattern recognition" (1980); rows that cannot
 * come within the limit any more are left out, after E. Ukkonen, "Finding approximate patterns in strings" (1985).
 */
export function nearestMatch(pattern: string, text: string, limit: number): NearMatch | undefined {
  const rows = pattern.length + 1
  // Of each row: the edits so far, and where the stretch that has them begins.
  let edits = Uint32Array.from({ length: rows }, (_, row) => row)
  let start = new Uint32Array(rows)
  let nextEdits = new Uint32Array(rows)
  let nextStart = new Uint32Array(rows)
  let best: NearMatch | undefined
  let most = limit
  // The last row within the limit; below it stands what is beyond.
  let deepest = Math.min(limit, pattern.length)
  for (let column = 1; column <= text.length; column++) {
    nextEdits[0] = 0
    nextStart[0] = column
    const character = text.charCodeAt(column - 1)
    const last = Math.min(deepest + 1, pattern.length)
    if (last > deepest) edits[last] = most + 1
    for (let row = 1; row <= last; row++) {
      let least = edits[row - 1]! + (pattern.charCodeAt(row - 1) === character ? 0 : 1)
      let from = start[row - 1]!
      if (edits[row]! + 1 < least) {
        least = edits[row]! + 1
        from = start[row]!
      }
      if (nextEdits[row - 1]! + 1 < least) {
        least = nextEdits[row - 1]! + 1
        from = nextStart[row - 1]!
      }
      nextEdits[row] = least
      nextStart[row] = from
    }
    deepest = last
    while (deepest > 0 && nextEdits[deepest]! > most) deepest--
    if (deepest === pattern.length) {
      const found = nextEdits[deepest]!
      best = { from: nextStart[deepest]!, to: column, edits: found }
      if (found === 0) return best
      most = found - 1
      while (deepest > 0 && nextEdits[deepest]! > most) deepest--
    }
    ;[edits, nextEdits] = [nextEdits, edits]
    ;[start, nextStart] = [nextStart, start]
  }
  return best
}
