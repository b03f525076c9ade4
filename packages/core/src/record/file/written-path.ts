import type { Path } from '../../diagnostic/index.ts'

/**
 * From paths in a chronology to paths in the value that it was read from: the same, but for the numbers of items behind
 * one that could not be read and was left out.
 */
export function writtenPaths(leftOut: readonly Path[]): (path: Path) => Path {
  if (leftOut.length === 0) return (path) => path
  const missing = new Map<string, number[]>()
  for (const path of leftOut) {
    const list = JSON.stringify(path.slice(0, -1))
    const numbers = missing.get(list) ?? []
    numbers.push(path.at(-1) as number)
    missing.set(list, numbers)
  }
  for (const numbers of missing.values()) numbers.sort((a, b) => a - b)
  return (path) => {
    const written: (string | number)[] = []
    for (const step of path) {
      const numbers = typeof step === 'number' ? (missing.get(JSON.stringify(written)) ?? []) : []
      written.push(
        numbers.reduce<string | number>((at, number) => (number <= (at as number) ? (at as number) + 1 : at), step),
      )
    }
    return written
  }
}
