import { parseChronology } from './parse.ts'
import type { Chronology, ChronologyOf } from './schema.ts'

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
export function defineChronology<
  const Sources extends string,
  const Actors extends string,
  const Events extends string,
  const Places extends string = never,
  const Topics extends string = never,
  const Claims extends string = never,
>(
  input: ChronologyOf<{
    sources: Sources
    actors: Actors
    events: Events
    places: Places
    topics: Topics
    claims: Claims
  }>,
): Chronology {
  const { chronology, diagnostics } = parseChronology(input)
  if (chronology && diagnostics.length === 0) return chronology
  const lines = diagnostics.map((d) => `${(d.path ?? []).join('.')}: ${d.message}${d.help ? ` (${d.help})` : ''}`)
  throw new TypeError(`This chronology has ${diagnostics.length} problem(s):\n${lines.join('\n')}`)
}
