import { type Edtf, parseEdtf } from '../edtf/index.ts'
import { type Extent, extentOf, type WrittenDate } from '../extent/index.ts'
import { boundsLabel } from './bounds.ts'
import { edtfLabel } from './edtf.ts'
import type { Locale, Words } from './locale.ts'
import { rulePhrase } from './phrase.ts'
import { type Form, type Style, type Supplied, styleOf } from './style.ts'

/** What a label is made from: the date as written, with how it was read. */
export interface DateToLabel extends WrittenDate {
  readonly supplied?: Supplied | undefined
  readonly basis?: string | undefined
  readonly rule?: string | undefined
  readonly convention?: string | undefined
}

/** A date in people's words, in three forms. */
export interface DateLabel {
  readonly label: string
  /** Where there is little room: months in three letters, "inf." for inferred. */
  readonly short: string
  /**
   * Where nothing is left to guess: ranges in words, whether all of a unit is meant or some time in it, the basis, and
   * the bounds: "early [2001] (January to March 2001 by quarters; some time in 2001 as stated)". Two EDTF values that
   * differ in meaning never have the same.
   */
  readonly full: string
  /** What a convention or a probable reading narrows, and what the words allow. */
  readonly bounds?: string
}

/**
 * A date in words. Components that the source does not print stand in square brackets; a date that was inferred as a
 * whole says so. Text that is not EDTF is "not dated"; check it with `parseEdtf` where it comes from people.
 *
 * `ownConventions` names the conventions that a chronology defines itself. The language is English unless another is
 * given (`russian`, from `@regesta/core/time/ru`); never that of the environment.
 */
export function labelDate(
  date: DateToLabel,
  ownConventions: readonly { id: string; name: string }[] = [],
  locale?: Locale,
): DateLabel {
  const styles = {
    label: styleOf('normal', locale, date.supplied),
    short: styleOf('short', locale, date.supplied),
    full: styleOf('full', locale, date.supplied),
  }
  const parsed = date.edtf === undefined ? undefined : parseEdtf(date.edtf)
  if (!parsed?.ok) {
    const { label, short, full } = styles
    return { label: label.words.notDated, short: short.words.notDated, full: full.words.notDated }
  }
  const read: Read = { date, value: parsed.value, extent: extentOf(date) }
  const bounds = boundsText(read, ownConventions, styles.label)
  const limits = boundsText(read, ownConventions, styles.full)
  const full = dateText(read, styles.full)
  return {
    label: dateText(read, styles.label),
    short: dateText(read, styles.short),
    full: limits === undefined ? full : withNote(full, limits),
    ...(bounds === undefined ? {} : { bounds }),
  }
}

/** One bracket, not two, where the text ends in a note already. */
function withNote(text: string, note: string): string {
  return text.endsWith(')') ? `${text.slice(0, -1)}; ${note})` : `${text} (${note})`
}

interface Read {
  readonly date: DateToLabel
  readonly value: Edtf
  readonly extent: Extent
}

function dateText({ date, value, extent }: Read, style: Style): string {
  const text = rulePhrase(date.rule, value, extent, style) ?? edtfLabel(value, extent.mode, style)
  const basis = basisOf(date, style.form, style.words)
  return basis === undefined ? text : `${text}, ${basis}`
}

/** Brackets say themselves that something was inferred. Of what is not inferred only the full form tells the basis. */
function basisOf(date: DateToLabel, form: Form, { basis }: Words): string | undefined {
  const known = Object.keys(basis) as (keyof typeof basis)[]
  const id = known.find((candidate) => candidate === date.basis)
  if (id === undefined || isPartly(date)) return undefined
  return id === 'inferred' || form === 'full' ? basis[id] : undefined
}

const isPartly = (date: DateToLabel) => date.basis === 'inferred' && (date.supplied ?? []).length > 0

function boundsText(
  { date, value, extent }: Read,
  own: readonly { id: string; name: string }[],
  style: Style,
): string | undefined {
  const { words, form } = style
  const { hard, soft } = extent
  if (!soft) {
    if (date.covers !== undefined) return boundsLabel(hard, style, 'some')
    // Words such as "by 2003" hide one of the bounds.
    const isRead = form === 'full' && rulePhrase(date.rule, value, extent, style) !== undefined
    return isRead ? boundsLabel(hard, style, 'span') : undefined
  }
  const best = boundsLabel(soft, style, 'span')
  const convention = conventionPhrase(date, own, words)
  const stated = date.basis === 'inferred' && !isPartly(date) ? words.inAnyCase : words.asStated
  const isUnlimited = Object.values(hard).every((bound) => bound === null || !Number.isFinite(bound))
  const limits = isUnlimited ? words.noLimits : stated(boundsLabel(hard, style, 'some'))
  return `${convention === undefined ? words.probably(best) : `${best} ${convention}`}; ${limits}`
}

/** The convention by which a date has soft bounds: the one that is named, or that of seasons. */
export function conventionOf(date: DateToLabel): string | undefined {
  const isSeason = date.soft === undefined && /-(2[1-9]|3[0-2])/.test(date.edtf ?? '')
  return date.convention ?? (isSeason ? 'meteorological-seasons' : undefined)
}

function conventionPhrase(
  date: DateToLabel,
  own: readonly { id: string; name: string }[],
  words: Words,
): string | undefined {
  const id = conventionOf(date)
  if (id === undefined) return undefined
  const name = own.find((convention) => convention.id === id)?.name
  if (name !== undefined) return words.ownConvention(name)
  return (words.conventions as Readonly<Record<string, string>>)[id] ?? words.ownConvention(id)
}
