import { printable } from '../terminal/index.ts'

/** The same data with every text in it safe to print. Done once, before anything is set, so that nothing is missed. */
export function safe<T>(value: T): T {
  if (typeof value === 'string') return printable(value) as T
  if (Array.isArray(value)) return value.map(safe) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, safe(each)])) as T
}

/** Whole lines, in ASCII only. */
export function inAscii(lines: string): string {
  return lines
    .split('\n')
    .map((line) => printable(line, 'ascii'))
    .join('\n')
}
