/** Random numbers and choices that a seed repeats. */
export interface Random {
  /** A whole number from 0 to one less than `count`. */
  readonly below: (count: number) => number
  readonly from: <T>(choices: ArrayLike<T>) => T
  /** True once in so many times. */
  readonly oneIn: (count: number) => boolean
}

/** Mulberry32, by Tommy Ettinger. */
export function randomFrom(seed: number): Random {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (count: number) => Math.floor(next() * count)
  return { below, from: (choices) => choices[below(choices.length)]!, oneIn: (count) => below(count) === 0 }
}
