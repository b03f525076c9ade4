import type { LocatorStep } from './counted.ts'
import { type PassagePoint, parseLocator } from './locator.ts'

/** Numbers as numbers: page 4 before page 30, folio 3r before 3v. */
const natural = new Intl.Collator('en', { numeric: true })

/**
 * The order of two locators, as written, in one source: by paragraph and sentence, or by what they count, from the
 * outermost step in; a whole before its parts, an end that is nearer before one that is farther. `14:3` stands where
 * `page 14, line 3` does. Passages of the text come first, what cannot be read comes last.
 */
export function compareLocators(a: string, b: string): number {
  const [first, second] = [a, b].map(endsOf)
  if (!first || !second) return first ? -1 : second ? 1 : natural.compare(a, b)
  return compareSteps(first.from, second.from) || compareSteps(first.to, second.to) || natural.compare(a, b)
}

/** What is counted, and which one it is; a passage is counted by the empty kind, which comes before any other. */
type Step = readonly [kind: string, number: string]

interface Ends {
  readonly from: readonly Step[]
  readonly to: readonly Step[]
}

/** Nothing where the text is no locator. */
function endsOf(text: string): Ends | undefined {
  const parsed = parseLocator(text)
  if (!parsed.ok) return undefined
  const locator = parsed.value
  switch (locator.kind) {
    case 'passage': {
      const steps = ({ paragraph, sentence }: PassagePoint) =>
        [paragraph, sentence].flatMap((number): Step[] => (number === undefined ? [] : [['', String(number)]]))
      return { from: steps(locator.first), to: steps(locator.last) }
    }
    case 'steps': {
      const steps = (all: readonly LocatorStep[]) => all.map(({ kind, number }): Step => [kind, number])
      return { from: steps(locator.first), to: steps(locator.last) }
    }
    default: {
      const { kind, from, to = from } = locator
      return { from: [[kind, from]], to: [[kind, to]] }
    }
  }
}

/** Step by step from the outermost in; what has fewer of them comes first. */
function compareSteps(a: readonly Step[], b: readonly Step[]): number {
  for (const [n, [kind, number]] of a.entries()) {
    const other = b[n]
    if (!other) return 1
    const order = natural.compare(kind, other[0]) || natural.compare(number, other[1])
    if (order !== 0) return order
  }
  return a.length - b.length
}
