import type { ResolvedEvent } from '../../reasoning/index.ts'
import { listed } from './listed.ts'
import type { ClaimText } from './types.ts'

/** Why an entry is disputed: one sentence for those who deny it, and one for dates that exclude each other. */
export function disputeTexts(disputes: ResolvedEvent['disputes'], claims: readonly ClaimText[]): readonly string[] {
  const among = (reason: ResolvedEvent['disputes'][number]['reason']) => {
    const numbers = new Set(
      disputes.filter((dispute) => dispute.reason === reason).flatMap((dispute) => dispute.claims),
    )
    return claims.filter(({ number }) => numbers.has(number - 1))
  }
  return [...deniedText(among('denied')), ...datesText(among('dates'))]
}

function deniedText(claims: readonly ClaimText[]): readonly string[] {
  if (claims.length === 0) return []
  const denies = ({ stance, status }: ClaimText) => stance === 'denies' || status === 'absent'
  const asserting = claims.filter((claim) => !denies(claim))
  const denying = claims.filter(denies)
  const that =
    denying.length === 1 ? `the ${claims.length === 2 ? 'second' : 'last'} says` : `the last ${denying.length} say`
  return [
    `${capital(listed([...asserting, ...denying].map(nameOf)))} contradict each other: ${that} that it did not happen.`,
  ]
}

function datesText(claims: readonly ClaimText[]): readonly string[] {
  if (claims.length === 0) return []
  const said = claims.map((claim) => `${nameOf(claim)} says ${claim.date.label}`)
  return [
    `${capital(said.join(', '))}: ${claims.length === 2 ? 'both' : 'not all'} ${claims.length === 2 ? 'cannot' : 'can'} be true.`,
  ]
}

function nameOf(claim: ClaimText): string {
  const [cite] = claim.cites
  return cite ? `source ${cite.number}${cite.locator ? ` (${cite.locator})` : ''}` : `claim ${claim.number}`
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
