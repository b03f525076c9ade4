import type { Path } from '../../diagnostic/index.ts'
import {
  type Chronology,
  type Citation,
  type Claim,
  type Event,
  indexText,
  type Source,
  type TextIndex,
  type When,
} from '../../record/index.ts'
import { resolve, type Timeline } from '../resolve/index.ts'
import type { Applied } from './settings.ts'
import type { Rule } from './types.ts'

/** The texts of sources that are at hand, by the source's id. */
export type SourceTexts = ReadonlyMap<string, string>

/** A claim, and where it stands. */
export interface PlacedClaim {
  readonly event: Event
  readonly claim: Claim
  readonly path: Path
}

export interface PlacedCitation {
  readonly cite: Citation
  readonly path: Path
}

/** What rules judge by. What takes work is done when it is first asked for, and once. */
export interface Material {
  readonly chronology: Chronology
  /** As known on the chronology's own as-of day. */
  readonly timeline: Timeline
  readonly sources: ReadonlyMap<string, Source>
  /** Where events stand in the chronology, by id. */
  readonly eventIndex: ReadonlyMap<string, number>
  readonly claims: readonly PlacedClaim[]
  /** Those of claims, relations and notes. */
  readonly citations: readonly PlacedCitation[]
  readonly texts: ReadonlyMap<string, TextIndex>
  /** Whether things were left out that could not be read: then what is missing may be among them. */
  readonly isPartial: boolean
  /** Names and codes of all rules. */
  readonly ruleNames: readonly string[]
  /** The settings that decided on what earlier rules found; and the rules that had something to judge. */
  readonly applied: readonly Applied[]
  readonly ran: readonly Pick<Rule, 'name' | 'code'>[]
}

export function materialOf(
  chronology: Chronology,
  { texts, ...given }: Pick<Material, 'isPartial' | 'ruleNames' | 'applied' | 'ran'> & { readonly texts: SourceTexts },
): Material {
  const timeline = resolve(chronology)
  let citations: readonly PlacedCitation[] | undefined
  return {
    chronology,
    timeline,
    sources: new Map(chronology.sources.map((source) => [source.id, source])),
    eventIndex: new Map(chronology.events.map((event, index) => [event.id, index])),
    claims: chronology.events.flatMap((event, n) =>
      event.claims.map((claim, k) => ({ event, claim, path: ['events', n, 'claims', k] })),
    ),
    get citations() {
      citations ??= citationsOf(chronology)
      return citations
    },
    texts: new Map(
      chronology.sources.flatMap(({ id }) => {
        const text = texts.get(id)
        return text === undefined ? [] : [[id, indexText(text)] as const]
      }),
    ),
    ...given,
  }
}

function citationsOf({ events }: Chronology): readonly PlacedCitation[] {
  const placed = (cites: readonly Citation[], path: Path) => cites.map((cite, n) => ({ cite, path: [...path, n] }))
  return events.flatMap((event, n) => {
    const at = ['events', n]
    return [
      ...event.claims.flatMap(({ cites }, k) => placed(cites, [...at, 'claims', k, 'cites'])),
      ...event.relations.flatMap(({ cite }, k) => (cite ? [{ cite, path: [...at, 'relations', k, 'cite'] }] : [])),
      ...event.notes.flatMap(({ cites = [] }, k) => placed(cites, [...at, 'notes', k, 'cites'])),
    ]
  })
}

/** The dates in which a claim was made: its own, or those of all its sources. */
export function saidDates(claim: Claim, { sources }: Material): readonly (When | undefined)[] {
  return claim.said ? [claim.said] : claim.cites.map(({ source }) => sources.get(source)?.issued)
}

/** The path to a date as text: to its EDTF where it is written with fields, to itself where it is a string. */
export const datePath = (path: Path): Path => [...path, 'edtf']

export const partial = { notRun: 'not all of the chronology could be read' } as const
export const noText = { notRun: 'the text of no source is at hand' } as const
