import type { Value } from './composed.ts'
import type { Span } from './positions.ts'
import type { Problem } from './problem.ts'
import { readYaml } from './read-yaml.ts'

/** After so many it is the notation as such that is not known, and no list of faults helps. */
const mostFaults = 20

/** What is found in a text of YAML with faults of its notation. */
export interface AroundFaults {
  /** In the order in which the parser met them. */
  readonly faults: readonly Problem[]
  /** What stands around the faults, with the offsets of the text; absent where even that cannot be read. */
  readonly rest?: { readonly document: Value; readonly problems: readonly Problem[] }
  /** What has not been read: the items of lists, or the fields, that have a fault. Of the items their ids are in `rest`. */
  readonly unread: readonly Span[]
}

/**
 * Every fault of the notation, where the parser knows the first: the item or the field around it is taken out, and the
 * text read again. What a fault really spoils nobody can tell, so the rest serves to find more that is wrong, and is no
 * chronology.
 */
export function readAroundFaults(text: string, first: readonly Problem[]): AroundFaults {
  const faults: Problem[] = []
  const unread: Span[] = []
  let left = text
  let found = first
  while (faults.length < mostFaults) {
    const fresh = found.filter(
      (problem) =>
        isFault(problem) && (unread.length === 0 || (problem.at.from < text.length && !isIn(unread, problem.at.from))),
    )
    if (fresh.length === 0) break
    if (fresh.length > mostFaults) return { faults: [...faults, ...fresh], unread }
    for (const fault of fresh) {
      faults.push(fault)
      if (fault.code !== 'R001') return { faults, unread }
      const part = partAround(left, fault.at.from)
      unread.push(part)
      left = left.slice(0, part.from) + blank(left.slice(part.from, part.to)) + left.slice(part.to)
    }
    if (!/[^\s\uFEFF-]/.test(left)) break
    const { document, problems } = readYaml(left)
    if (document) return { faults, rest: { document, problems }, unread }
    found = problems
  }
  return { faults: [...faults, ...first.filter((problem) => !isFault(problem))], unread }
}

/** What keeps a text from being read, unlike a field that stands twice, or a text that is cut short. */
function isFault({ code }: Problem): boolean {
  return code !== 'R002' && code !== 'R021'
}

export function isIn(spans: readonly Span[], offset: number): boolean {
  return spans.some(({ from, to }) => from <= offset && offset < to)
}

/**
 * The item of the outermost list that a place lies in, up to the next one; outside of lists the field, with all that is
 * indented below it.
 */
function partAround(text: string, offset: number): Span {
  const from = beginningOfField(text, offset)
  const next = /(?<=[\n\r])[^\s#-]/g
  next.lastIndex = offset + 1
  const to = next.exec(text)?.index ?? text.length
  const indent = /[\n\r]([ ]*)-(?=\s)/.exec(text.slice(from, to))?.[1]
  if (indent === undefined) return { from, to }
  const items = [...text.slice(from, to).matchAll(new RegExp(`(?<=[\\n\\r])${indent}-(?=\\s)`, 'g'))]
  const after = items.findIndex(({ index }) => from + index > offset)
  const own = after < 0 ? items.at(-1) : items[after - 1]
  // In the line of the field's name.
  if (!own) return { from, to }
  return { from: from + own.index, to: after < 0 ? to : from + items[after]!.index }
}

/** The line without indentation, hyphen or remark that a place lies in or below. */
function beginningOfField(text: string, offset: number): number {
  const name = /(?<=^|[\n\r])[^\s#-]/g
  let from = 0
  for (const { index } of text.slice(0, offset + 1).matchAll(name)) from = index
  return from
}

/** Spaces, but for line breaks, the hyphen of an item and its id: others may refer to it. */
function blank(part: string): string {
  const spaces = part.replace(/[^\n\r]/g, ' ')
  const hyphen = /^ *-/.exec(part)?.[0] ?? ''
  const id = /(?<=[\s{,])id: +[a-z0-9-]+(?=[\s,}]|$)/.exec(part)
  if (hyphen === '' || !id) return hyphen + spaces.slice(hyphen.length)
  const end = id.index + id[0].length
  return hyphen + spaces.slice(hyphen.length, id.index) + id[0] + spaces.slice(end)
}
