import { isLocator } from '../passage/index.ts'

/** A source as a cell names it. */
export interface Cited {
  readonly title: string
  readonly locator?: string
}

const separators = /;|\r\n|[\n\r]/
/** A semicolon inside an address is part of it. */
const parts = /(?:https?:\/\/(?:[^\s;]|;(?!\s|$|https?:\/\/))*|[^;\r\n])+/g
const parenthesis = /^(.*\S)\s*\(([^()]*)\)$/
const gaps = /[\s,]+/g

/**
 * The sources in a cell, with semicolons or line breaks between them, each with the locator that ends it: "Minutes
 * p. 12; Gazette, fol. 3". A locator by itself belongs to the source before it: "Minutes p. 12; p. 14".
 */
export function sourcesIn(cell: string): readonly Cited[] {
  const cited: Cited[] = []
  for (const part of partsOf(cell)) {
    const before = cited.at(-1)
    if (before && isLocator(part)) cited.push({ title: before.title, locator: part })
    else cited.push(titleAndLocator(part))
  }
  return cited
}

/** What stands between semicolons or line breaks in a cell, white space folded; nothing empty. */
export function partsOf(cell: string): readonly string[] {
  return (cell.match(parts) ?? []).map(fold).filter(Boolean)
}

/**
 * Locators that a column gives for as many sources, or for one source; a place may be empty. Each is taken as it
 * stands, or as a number of what is counted: "12" in a column of pages.
 */
export function locatorsIn(cell: string, counted: readonly string[], sources: number): readonly string[] | undefined {
  const lists = [cell.split(separators).map(fold), cell.split(/;|,|\r\n|[\n\r]/).map(fold)]
  for (const list of lists) {
    const locators = list.map((part) => (part === '' ? '' : locatorOf(part, counted)))
    const isWhole = sources === 1 || list.length === sources
    if (isWhole && locators.every((each) => each !== undefined)) return locators
  }
  return undefined
}

function locatorOf(part: string, counted: readonly string[]): string | undefined {
  return [part, ...counted.map((what) => `${what} ${part}`)].find(isLocator)
}

function titleAndLocator(part: string): Cited {
  const [, outside = '', inside = ''] = parenthesis.exec(part) ?? []
  if (isLocator(inside)) return { title: outside, locator: inside }
  for (const gap of part.matchAll(gaps)) {
    const title = part.slice(0, gap.index)
    const locator = part.slice(gap.index + gap[0].length)
    if (title !== '' && isLocator(locator)) return { title, locator }
  }
  return { title: part }
}

const fold = (text: string) => text.replace(/\s+/g, ' ').trim()
