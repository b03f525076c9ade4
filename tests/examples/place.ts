import { parseLocator, passageAt } from '@regesta/core/record'

/** What stands at a locator in the text of a source, white space folded; nothing where there is no such place. */
export function placeIn(text: string, locator: string | undefined): string | undefined {
  if (locator === undefined) return folded(text)
  const parsed = parseLocator(locator)
  if (!parsed.ok) return undefined
  const { value } = parsed
  if (value.kind === 'passage') return foldedIf(passageAt(text, locator)?.text)
  if (value.kind === 'paragraph') return foldedIf(numberedParagraphs(text).get(value.from))
  if (value.kind !== 'steps') return undefined
  const at = (steps: typeof value.first) => steps.map(({ number }) => number).join(':')
  const lines = [...transcriptLines(text)]
  const from = lines.findIndex(([place]) => place === at(value.first))
  const to = lines.findIndex(([place]) => place === at(value.last))
  return from < 0 || to < 0
    ? undefined
    : folded(
        lines
          .slice(from, to + 1)
          .map(([, line]) => line)
          .join(' '),
      )
}

const folded = (text: string) => text.replace(/\s+/g, ' ').trim()
const foldedIf = (text: string | undefined) => (text === undefined ? undefined : folded(text))

/** Paragraphs that begin with their number, as in a pleading: `12.  ...`. */
function numberedParagraphs(text: string): ReadonlyMap<string, string> {
  return new Map([...text.matchAll(/^ *(\d+)\. +([\s\S]*?)(?:\n\n|$(?![\s\S]))/gm)].map((m) => [m[1]!, m[2]!]))
}

/** Lines of a transcript with their page and number: `14:3`. */
function* transcriptLines(text: string): Iterable<readonly [string, string]> {
  let page = ''
  for (const line of text.split('\n')) {
    page = /^ +Page (\d+)$/.exec(line)?.[1] ?? page
    const numbered = /^ ?(\d+) {4}(.*)$/.exec(line)
    if (page !== '' && numbered) yield [`${page}:${numbered[1]}`, numbered[2]!]
  }
}
