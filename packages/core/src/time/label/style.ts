import type { Component, Locale, Width, Words } from './locale.ts'
import { english } from './locales/en.ts'

/** `short` where there is little room, `normal` in lists, `full` where nothing may be left to guess. */
export type Form = 'short' | 'normal' | 'full'

/** Components that the source does not print: written in square brackets. */
export type Supplied = readonly ('year' | 'month' | 'day')[]

/** How one label is to be written. */
export interface Style {
  readonly words: Words
  readonly form: Form
  readonly supplied: Supplied
}

const widths: Record<Form, Width> = { short: 'short', normal: 'full', full: 'full' }

export function styleOf(form: Form, locale: Locale = english, supplied: Supplied = []): Style {
  return { words: locale[widths[form]], form, supplied }
}

/** In square brackets, if the source does not print that component. A season stands in the place of a month. */
export function bracketed(text: string, part: Component, { supplied }: Style): string {
  return supplied.includes(part === 'season' ? 'month' : part) ? `[${text}]` : text
}
