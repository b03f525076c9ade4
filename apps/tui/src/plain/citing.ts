import { hedges } from '@regesta/core/record'
import type { CiteText, ClaimText, RelationText } from '@regesta/core/view'

/** References as printed: `[1 p5.s5, p7.s1; 2 p3.s1 "quoted words"; 4]`. */
export function citesText(cites: readonly CiteText[]): string {
  if (cites.length === 0) return ''
  const texts = cites.map(({ number, locator, quote }, n) => {
    const again = locator !== undefined && number === cites[n - 1]?.number
    const parts = [again ? '' : String(number), locator ?? '', quote === undefined ? '' : `"${quote}"`]
    return `${n === 0 ? '' : again ? ', ' : '; '}${parts.filter(Boolean).join(' ')}`
  })
  return `[${texts.join('')}]`
}

/** Who says it, on what occasion, how surely, and where it stands. */
export function claimText(claim: ClaimText, said: string | undefined): string {
  const circumstances = [
    claim.at && `at ${claim.at.number === undefined ? '' : `no. ${claim.at.number}, `}${claim.at.name}`,
    said && `said ${said}`,
    claim.hedge && hedges[claim.hedge].held,
  ].filter(Boolean)
  const where = circumstances.length > 0 ? ` (${circumstances.join('; ')})` : ''
  const what = claim.text === undefined ? '' : `: ${claim.text}`
  const cites = claim.cites.length === 0 ? '' : ` ${citesText(claim.cites)}`
  return `${claim.who}${where}${cites}${what}`
}

/**
 * The relations as seen from the entry, those to the same entry together:
 * "before and subject of no. 25, London visit", "probably part of no. 3, London visit (at least 10 days; inferred)".
 */
export function relationTexts(relations: readonly RelationText[]): readonly string[] {
  const groups = new Map<string, { words: string[]; to: string }>()
  for (const relation of relations) {
    const { id, number, name } = relation.to
    const remarks = remarksOf(relation)
    const to = `${number === undefined ? '' : `no. ${number}, `}${name}${remarks}`
    const group = groups.get(`${id}${remarks}`) ?? { words: [], to }
    group.words.push(`${relation.hedge ? `${hedges[relation.hedge].adverb} ` : ''}${relation.words}`)
    groups.set(`${id}${remarks}`, group)
  }
  return [...groups.values()].map(({ words, to }) => `${listed(words)} ${to}`)
}

function remarksOf({ limits, basis, to }: RelationText): string {
  const remarks = [limits, basis === 'stated' ? '' : basis, to.number === undefined ? 'not known yet' : ''].filter(
    Boolean,
  )
  return remarks.length === 0 ? '' : ` (${remarks.join('; ')})`
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
