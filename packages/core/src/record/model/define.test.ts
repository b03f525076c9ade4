import { describe, expect, expectTypeOf, it } from 'vitest'
import { defineChronology } from './define.ts'
import type { Chronology } from './schema.ts'

const head = { regesta: 1, id: 'harbour', title: 'The harbour', scope: '1911', asOf: '1912' } as const
const sources = [{ id: 'gazette', type: 'article-newspaper', title: 'The Gazette' }] as const
const actors = [{ id: 'editor', name: 'the editor', kind: 'person' }] as const
const claim = {
  asserters: ['editor'],
  stance: 'reports',
  status: 'occurred',
  when: '1911',
  cites: [{ source: 'gazette' }],
} as const
const event = { id: 'opening', title: 'Opening', kind: 'event', claims: [claim] } as const

describe('a chronology written in TypeScript', () => {
  it('is checked and made ready to use', () => {
    const chronology = defineChronology({ ...head, sources, actors, events: [event] })
    expectTypeOf(chronology).toEqualTypeOf<Chronology>()
    expect(chronology.events[0]?.claims[0]?.when).toEqual({ edtf: '1911', basis: 'stated' })
  })

  // Each of these must not compile: without the error the line above it fails the type check.
  it('does not compile with a reference to what does not exist', () => {
    const wrong = [
      // @ts-expect-error no such actor
      () => defineChronology({ ...head, sources, actors, events: [{ ...event, actors: [{ actor: 'editr' }] }] }),
      () =>
        defineChronology({
          ...head,
          sources,
          actors,
          // @ts-expect-error no such asserter
          events: [{ ...event, claims: [{ ...claim, asserters: ['mayor'] }] }],
        }),
      () =>
        defineChronology({
          ...head,
          sources,
          actors,
          // @ts-expect-error no such source
          events: [{ ...event, claims: [{ ...claim, cites: [{ source: 'gazete' }] }] }],
        }),
      () =>
        defineChronology({
          ...head,
          sources,
          actors,
          // @ts-expect-error no such event
          events: [{ ...event, relations: [{ type: 'after', to: 'dredging' }] }],
        }),
      // @ts-expect-error no such topic
      () => defineChronology({ ...head, sources, actors, events: [{ ...event, topics: ['works'] }] }),
      // @ts-expect-error no such place
      () => defineChronology({ ...head, sources, actors, events: [{ ...event, where: [{ place: 'quay' }] }] }),
      () =>
        defineChronology({
          ...head,
          sources,
          actors,
          // @ts-expect-error no such anchor
          events: [{ ...event, claims: [{ ...claim, when: { edtf: '1911', anchor: 'x' } }] }],
        }),
      () =>
        defineChronology({
          ...head,
          sources,
          actors,
          // @ts-expect-error no such occasion
          events: [{ ...event, claims: [{ ...claim, at: 'conference' }] }],
        }),
      () =>
        defineChronology({
          ...head,
          sources,
          actors,
          // @ts-expect-error no such claim to prefer
          events: [{ ...event, preferred: { claim: 'first', reason: 'x' } }],
        }),
    ]
    for (const define of wrong) expect(define).toThrow(TypeError)
    const wrongWords = [
      () =>
        defineChronology({
          ...head,
          sources,
          actors,
          // @ts-expect-error no such status
          events: [{ ...event, claims: [{ ...claim, status: 'happened' }] }],
        }),
      // @ts-expect-error no such field
      () => defineChronology({ ...head, sources, actors, events: [{ ...event, titel: 'x' }] }),
      () =>
        defineChronology({
          ...head,
          sources,
          actors,
          // @ts-expect-error no such relation
          events: [{ ...event, relations: [{ type: 'during', to: 'opening' }] }],
        }),
    ]
    for (const define of wrongWords) expect(define).toThrow(TypeError)
  })

  it('compiles with references that lead somewhere', () => {
    const chronology = defineChronology({
      ...head,
      sources,
      actors,
      topics: [{ id: 'works', name: 'Works' }],
      places: [{ id: 'quay', name: 'the quay' }],
      events: [
        { ...event, topics: ['works'], where: [{ place: 'quay' }] },
        {
          id: 'speech',
          title: 'A speech',
          kind: 'statement',
          relations: [{ type: 'about', to: 'opening' }],
          claims: [{ ...claim, id: 'first', when: { edtf: '1911', anchor: 'opening' }, at: 'opening' }],
          preferred: { claim: 'first', reason: 'it is the only one' },
        },
      ],
    })
    expect(chronology.events).toHaveLength(2)
  })

  it('throws on what the compiler cannot see, naming every problem', () => {
    const define = () =>
      defineChronology({
        ...head,
        sources,
        actors,
        scope: '1911-13',
        events: [{ ...event, claims: [{ ...claim, when: 'soon' }] }],
      })
    expect(define).toThrow(/scope/)
  })
})
