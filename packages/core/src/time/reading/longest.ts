import type { Cursor } from './cursor.ts'
import type { Named, PeriodRule } from './types.ts'

/** The longest name of a period that stands here by one of these rules; of equally long ones the first. */
export function takeLongest(cursor: Cursor, rules: readonly PeriodRule[]): Named | undefined {
  const from = cursor.at
  let end = from
  let longest: Named | undefined
  for (const rule of rules) {
    cursor.at = from
    const named = rule.read(cursor)
    if (named && cursor.at > end) {
      longest = named
      end = cursor.at
    }
  }
  cursor.at = end
  return longest
}
