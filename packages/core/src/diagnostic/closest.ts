/** Longer words are compared by their beginnings; the rest is taken to be equal. */
const longestWord = 64

/**
 * The candidate that was probably meant, for "did you mean": the nearest by Damerau-Levenshtein distance
 * (optimal string alignment: insertion, deletion, substitution, swap of two neighbours), capitals not counted.
 * Nothing if more than about a third of the word would have to change. Of equally near candidates, the first.
 */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  const wanted = fold(word)
  let limit = Math.max(1, Math.floor(wanted.length / 3))
  let best: string | undefined
  for (const candidate of candidates) {
    if (candidate === word) return candidate
    const offered = fold(candidate)
    if (Math.abs(offered.length - wanted.length) > limit) continue
    const edits = distance(wanted, offered, limit)
    // A word of one or two letters has nothing in common with another of which every letter differs.
    if (edits > limit || edits >= Math.max(wanted.length, offered.length)) continue
    if (best === undefined || edits < limit) best = candidate
    // From here on only something nearer will do; below zero nothing can be.
    limit = edits
    if (limit === 0) return best
  }
  return best
}

function fold(word: string): string {
  return word.slice(0, longestWord).toLowerCase()
}

/** How many edits turn one word into the other; any number above `limit` if there are more than that. */
function distance(a: string, b: string, limit: number): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    let least = row
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      let edits = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1))
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        edits = Math.min(edits, beforeLast[column - 2]! + 1)
      }
      current.push(edits)
      if (edits < least) least = edits
    }
    // A swap reaches back two rows, so one row beyond the limit is not yet the end.
    if (least > limit + 1) return least
    beforeLast = last
    last = current
  }
  return last[b.length]!
}
