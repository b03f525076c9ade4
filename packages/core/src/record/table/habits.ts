import type { Diagnostic } from '../../diagnostic/index.ts'

/**
 * How people write a span into a cell, the EDTF that is most likely meant, and what they would write if they mean
 * something else. Here and not with EDTF's own suggestions: outside of tables hardly anybody writes so.
 */
const habits: readonly (readonly [form: RegExp, help: string])[] = [
  [/^(\d{4}) ?[-‐-―−]$/, 'write $1/.. if it goes on, $1/ if its end is not known'],
  [/^(\d{4}) ?\+$/, 'write $1/.. if it goes on, [$1..] if it is that year or a later one'],
  [/^(\d{3})(\d)\/(\d)$/, 'write $1$2/$1$3 for the years, $1$2-0$3 for the month'],
  [/^(\d\d)(\d\d)\/(0[1-9]|1[0-2])$/, 'write $1$2/$1$3 for the years, $1$2-$3 for the month'],
]

/** The diagnostics of a cell that is no date, with the help that its form asks for, where it is a habit. */
export function withHabit(text: string, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const habit = habits.find(([form]) => form.test(text))
  if (!habit) return diagnostics
  const [form, help] = habit
  return diagnostics.map((diagnostic) => ({ ...diagnostic, help: text.replace(form, help) }))
}
