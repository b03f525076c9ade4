/** Numbers from 0 to 1 that look random and are the same in every run (mulberry32, by Tommy Ettinger). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** A text with one to six changes: a piece removed, doubled, or put in from a list. */
export function fuzzed(text: string, random: () => number, pieces: readonly string[]): string {
  let changed = text
  for (let left = 1 + Math.floor(random() * 6); left > 0; left--) {
    const at = Math.floor(random() * (changed.length + 1))
    const length = Math.floor(random() * random() * 40)
    const kind = Math.floor(random() * 4)
    const piece =
      kind === 0
        ? ''
        : kind === 1
          ? changed.slice(at, at + length).repeat(2)
          : pieces[Math.floor(random() * pieces.length)]!
    changed = changed.slice(0, at) + piece + changed.slice(at + (kind === 3 ? 0 : length))
  }
  return changed
}
