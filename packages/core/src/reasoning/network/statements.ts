import type { Basis, Citation } from '../../record/index.ts'
import { type Compiled, partOf } from './compile.ts'
import { datePart, durationPart, firstRelationPart, toldPart } from './constraints.ts'
import { toldBy } from './told.ts'
import type { Statement } from './types.ts'

/** From the firmest basis to the weakest. */
const bases = ['stated', 'derived', 'inferred', 'editor', 'assumed'] as const satisfies readonly Basis[]

/** The statement of that number. */
export function statementOf(compiled: Compiled, number: number): Statement {
  const { event: index, part } = partOf(compiled, number)
  const event = compiled.events[index]!
  const { id, duration } = event.event
  const deciding = event.claims.flatMap((claim, n) => (claim.decides ? [{ ...claim, n }] : []))
  const cites = uniqueCites(deciding.flatMap(({ claim }) => claim.cites))
  if (part === datePart) {
    const dated = deciding.filter(({ claim }) => claim.when?.edtf !== undefined)
    return {
      kind: 'date',
      event: id,
      claims: dated.map(({ n }) => n),
      basis: weakest(dated.map(({ claim }) => claim.when?.basis)),
      cites: uniqueCites(dated.flatMap(({ claim }) => claim.cites)),
    }
  }
  if (part === toldPart) {
    const told = toldBy(event) ?? { point: 'end', day: 0 }
    const basis = weakest(deciding.map(({ claim }) => (claim.said ?? issued(compiled, claim.cites[0]?.source))?.basis))
    return { kind: 'told', event: id, claims: deciding.map(({ n }) => n), ...told, basis, cites }
  }
  if (part === durationPart && duration) return { kind: 'duration', event: id, basis: 'stated', cites }
  const relation = event.event.relations[part - firstRelationPart]!
  return {
    kind: 'relation',
    event: id,
    relation,
    basis: relation.basis,
    cites: relation.cite ? [relation.cite] : cites,
  }
}

/** The statements of those numbers, each once; numbers below 0 stand for what needs no statement. */
export function statementsOf(compiled: Compiled, numbers: readonly number[]): readonly Statement[] {
  return [...new Set(numbers)].filter((number) => number >= 0).map((number) => statementOf(compiled, number))
}

/** Statements that somebody inferred, assumed or added: whoever doubts one of them may doubt what rests on it. */
export function premisesOf(statements: readonly Statement[]): readonly Statement[] {
  return statements.filter((statement) => statement.basis !== 'stated')
}

/** The events that it is about. */
export function eventsOf(compiled: Compiled, number: number): readonly number[] {
  const { event, part } = partOf(compiled, number)
  const relation = compiled.events[event]!.event.relations[part - firstRelationPart]
  const other = relation && compiled.indexOf.get(relation.to)
  return other === undefined ? [event] : [event, other]
}

const issued = ({ sources }: Compiled, id: string | undefined) => sources.find((source) => source.id === id)?.issued

function weakest(list: readonly (Basis | undefined)[]): Basis {
  return list.reduce<Basis>((a, b) => (b !== undefined && bases.indexOf(b) > bases.indexOf(a) ? b : a), 'stated')
}

function uniqueCites(cites: readonly Citation[]): readonly Citation[] {
  const seen = new Set<string>()
  return cites.filter(({ source, locator }) => {
    const key = `${source} ${locator}`
    return !seen.has(key) && seen.add(key)
  })
}
