import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { checkPassage, digestOf, neighboursOf, passageAt } from './index.ts'

const text = 'The fleet came. It stayed a week.\n\nThe mayor wrote home. Nobody answered. He wrote again.\n'

describe('the passage at a locator', () => {
  it.each([
    ['p1.s1', 'p1.s1', 'The fleet came.'],
    ['p2.s3', 'p2.s3', 'He wrote again.'],
    ['p1', 'p1', 'The fleet came. It stayed a week.'],
    ['p2.s1–s2', 'p2.s1-s2', 'The mayor wrote home. Nobody answered.'],
    ['p1.s2-p2.s1', 'p1.s2-p2.s1', 'It stayed a week.\n\nThe mayor wrote home.'],
    ['p1-p2', 'p1-p2', text.trim()],
  ])('%s', (locator, written, expected) => {
    const passage = passageAt(text, locator)
    expect(passage).toMatchObject({ locator: written, text: expected })
    expect(text.slice(passage?.from, passage?.to)).toBe(expected)
  })

  it.each(['p3', 'p1.s3', 'p1.s2-s3', 'p2-p3', 'page 1', 'nonsense'])('%s: there is none', (locator) => {
    expect(passageAt(text, locator)).toBeUndefined()
  })
})

describe('the sentences beside a passage', () => {
  it.each([
    ['p1.s1', undefined, 'p1.s2'],
    ['p1.s2', 'p1.s1', 'p2.s1'],
    ['p2.s1-s2', 'p1.s2', 'p2.s3'],
    ['p2', 'p1.s2', undefined],
  ])('%s', (locator, before, after) => {
    const neighbours = neighboursOf(text, passageAt(text, locator)!)
    expect([neighbours.before?.locator, neighbours.after?.locator]).toEqual([before, after])
  })
})

describe('the digest of a passage', () => {
  it('is SHA-256 of its UTF-8 bytes, in hexadecimal', () => {
    expect(digestOf('Café “x”')).toBe(createHash('sha256').update('Café “x”').digest('hex'))
  })

  it.each([
    ['white space', 'The  fleet\r\n came.\u00A0 '],
    ['a space before and after', ' The fleet came.\n'],
  ])('does not change with %s', (_, same) => {
    expect(digestOf(same)).toBe(digestOf('The fleet came.'))
  })

  it('does not change with the way an accent is stored', () => {
    expect(digestOf('Cafe\u0301')).toBe(digestOf('Caf\u00E9'))
  })

  it('changes with a word', () => {
    expect(digestOf('The fleet came')).not.toBe(digestOf('The fleet came.'))
  })
})

describe('a citation and the text at hand', () => {
  const digest = digestOf('Nobody answered.')

  it('found', () => {
    expect(checkPassage(text, { locator: 'p2.s2', digest })).toMatchObject({
      kind: 'found',
      passage: { text: 'Nobody answered.' },
    })
  })

  it('found, without a digest', () => {
    expect(checkPassage(text, { locator: 'p2.s3' })).toMatchObject({
      kind: 'found',
      passage: { text: 'He wrote again.' },
    })
  })

  it('changed, and moved to another place', () => {
    expect(checkPassage(text, { locator: 'p2.s3', digest })).toMatchObject({
      kind: 'changed',
      passage: { locator: 'p2.s3' },
      moved: { locator: 'p2.s2' },
    })
  })

  it('changed, and nowhere else', () => {
    const check = checkPassage(text.replace('Nobody', 'No one'), { locator: 'p2.s2', digest })
    expect(check).toMatchObject({ kind: 'changed', passage: { text: 'No one answered.' } })
    expect(check).not.toHaveProperty('moved')
  })

  it('missing', () => {
    expect(checkPassage('The fleet came.', { locator: 'p2.s2', digest })).toEqual({ kind: 'missing' })
  })

  it('missing, and moved to another place', () => {
    expect(checkPassage('Nobody answered.', { locator: 'p2.s2', digest })).toMatchObject({
      kind: 'missing',
      moved: { locator: 'p1.s1' },
    })
  })

  it('not to be told, where pages are counted', () => {
    expect(checkPassage(text, { locator: 'page 3', digest })).toEqual({ kind: 'notCounted' })
  })
})
