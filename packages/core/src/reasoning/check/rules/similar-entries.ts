import { type DatedEntry, entriesByDate, related, titleWords } from '../duplicates.ts'
import type { Finding, Rule } from '../types.ts'

/** Of the words of two titles, the share that both have (Dice). */
const mostAlike = 0.8
/** Shorter titles are alike by chance. */
const fewestWords = 4
/** Beyond so many entries of one date, to compare each with each takes too long; that there are more is told. */
const mostCompared = 400

export const similarEntries: Rule = {
  code: 'R131',
  name: 'similar-entries',
  severity: 'info',
  about: 'Two entries of the same date have nearly the same title.',
  why: 'They may be two reports of one event, entered twice.',
  remedy:
    'If they are one, make one entry of them, with both claims. If not, tie them by a relation, or let the titles say how they differ.',
  bad: {
    yaml: `events:
  - id: opening
    title: The mayor opens the new North Quay
    kind: event
    claims:
      - { asserters: [reporter], stance: reports, status: occurred, when: 1911-05-28, cites: [{ source: gazette, locator: p1.s1 }] }
  - id: north-quay
    title: The mayor opens North Quay
    kind: event
    claims:
      - { asserters: [reporter], stance: reports, status: occurred, when: 1911-05-28, cites: [{ source: gazette, locator: p2.s4 }] }`,
  },
  good: {
    yaml: `events:
  - id: opening
    title: The mayor opens the new North Quay
    kind: event
    claims:
      - { asserters: [reporter], stance: reports, status: occurred, when: 1911-05-28, cites: [{ source: gazette, locator: p1.s1 }] }
  - id: dinner
    title: The mayor dines with the captains
    kind: event
    claims:
      - { asserters: [reporter], stance: reports, status: occurred, when: 1911-05-28, cites: [{ source: gazette, locator: p2.s4 }] }`,
  },
  check: (material) =>
    entriesByDate(material).flatMap((entries): readonly Finding[] => {
      const worded = entries
        .map((entry) => ({ ...entry, words: titleWords(entry.event.title) }))
        .filter(({ words }) => words.length >= fewestWords)
      const compared = worded.slice(0, mostCompared)
      const left = worded[mostCompared]
      const found = compared.flatMap((entry, n): readonly Finding[] => {
        const other = compared.slice(0, n).find((earlier) => areAlike(earlier, entry))
        if (!other || related(entry.event, other.event)) return []
        return [
          {
            path: ['events', entry.index, 'title'],
            message: `"${entry.event.title}" is nearly the title of another entry of the same date, "${other.event.id}"`,
            help: 'if they are one event, make one entry of them, with both claims',
            related: [{ message: 'the other entry', path: ['events', other.index, 'title'] }],
          },
        ]
      })
      return left ? [...found, cutShort(left, worded.length)] : found
    }),
}

function cutShort({ index }: DatedEntry, entries: number): Finding {
  return {
    path: ['events', index, 'title'],
    message: `${entries} entries have the same date, or none; only the titles of the first ${mostCompared} are compared, those before this one`,
    help: 'if entries may have been made twice, look through the others; dates that are more exact make fewer of them',
  }
}

type Compared = DatedEntry & { readonly words: readonly string[] }

/** Nearly the same words, but not all of them, which is another rule's; and the same numbers: "Ship 12" is not "Ship 13". */
function areAlike({ words: a }: Compared, { words: b }: Compared): boolean {
  if (a.length > b.length * 2 || b.length > a.length * 2 || a.join(' ') === b.join(' ')) return false
  const isNumber = (word: string) => /^\p{N}/u.test(word)
  if (a.filter(isNumber).join(' ') !== b.filter(isNumber).join(' ')) return false
  const common = a.filter((word) => b.includes(word)).length
  return (2 * common) / (a.length + b.length) >= mostAlike
}
