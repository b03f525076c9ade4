import { type Actor, type StanceId, stances } from '../../record/index.ts'

/**
 * A chain of asserters as the beginning of a sentence, outermost first: "The author reports", "The author, reporting
 * Lord Robertson, who announces".
 */
export function chainText(
  chain: readonly (Pick<Actor, 'name'> & { readonly kind?: Actor['kind'] })[],
  stance: StanceId,
): string {
  const last = chain.at(-1)
  if (!last) return ''
  const outer = chain.slice(0, -1)
  const verb = isPlural(last) ? stances[stance].plural : stances[stance].word
  const pronoun = last.kind === 'organisation' || last.kind === 'state' ? 'which' : 'who'
  const sentence =
    outer.length === 0
      ? `${last.name} ${verb}`
      : `${outer.map((actor) => actor.name).join(', reporting ')}, reporting ${last.name}, ${pronoun} ${verb}`
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

/** A group with a plural name speaks in the plural ("the ministers confirm"), everything else in the singular. */
function isPlural(actor: { readonly name: string; readonly kind?: Actor['kind'] }): boolean {
  return actor.kind === 'group' && /(?:s|people)$/.test(actor.name)
}
