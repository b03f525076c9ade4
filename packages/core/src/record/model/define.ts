import { parseChronology } from './parse.ts'
import type { Chronology, ChronologyInput, ChronologyOf, Collection } from './schema.ts'

type IdsIn<T> = T extends readonly { readonly id: infer I extends string }[] ? I : never
type ClaimIdsIn<T> = T extends readonly { readonly claims: readonly (infer C)[] }[]
  ? C extends { readonly id: infer I extends string }
    ? I
    : never
  : never

/** The ids that a chronology defines, as unions of literals. */
type IdsOf<C extends ChronologyInput> = {
  [K in Exclude<Collection, 'claims'>]: IdsIn<C[K]>
} & { claims: ClaimIdsIn<C['events']> }

/**
 * A chronology written in TypeScript. Every reference (to an actor, a source, an event ...) must be the id of something
 * that this very chronology defines, or it does not compile.
 *
 * @throws {TypeError} listing every problem that only shows at run time, such as an unreadable date: it is a mistake in
 *   the program, not in anybody's input.
 * @example
 * const chronology = defineChronology({
 *   regesta: 1,
 *   id: 'harbour',
 *   title: 'The harbour',
 *   scope: '1911',
 *   asOf: '1912-01-01',
 *   sources: [{ id: 'gazette', type: 'article-newspaper', title: 'The Gazette', issued: '1911-05-02' }],
 *   actors: [{ id: 'gazette', name: 'The Gazette', kind: 'organisation' }],
 *   events: [
 *     {
 *       id: 'opening',
 *       title: 'The harbour opens',
 *       kind: 'event',
 *       claims: [
 *         { asserters: ['gazette'], stance: 'reports', status: 'occurred', when: '1911-05', cites: [{ source: 'gazette' }] },
 *       ],
 *     },
 *   ],
 * })
 */
export function defineChronology<const C extends ChronologyInput>(input: C & ChronologyOf<IdsOf<C>>): Chronology {
  const { chronology, diagnostics } = parseChronology(input)
  if (chronology && diagnostics.length === 0) return chronology
  const lines = diagnostics.map((d) => `${(d.path ?? []).join('.')}: ${d.message}${d.help ? ` (${d.help})` : ''}`)
  throw new TypeError(`This chronology has ${diagnostics.length} problem(s):\n${lines.join('\n')}`)
}
