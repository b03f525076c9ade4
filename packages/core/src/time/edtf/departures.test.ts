import { describe, expect, it } from 'vitest'
import { agreedInvalid, agreedValid } from './conformance.cases.ts'
import { departuresFrom } from './departures.cases.ts'
import { disputedInvalid, disputedValid } from './disputed.cases.ts'
import { ours, type PeerName, peers } from './peers.cases.ts'

const texts = [...[...agreedValid, ...disputedValid].map(([text]) => text), ...agreedInvalid, ...disputedInvalid]

describe.each(Object.keys(peers) as PeerName[])('%s', (name) => {
  const peer = peers[name]
  const askable = new Set(texts.filter(peer.isAskable))
  const listed = departuresFrom[name].flatMap(({ verdicts }) => verdicts)

  it('gives other days than we do to the texts of the list, and to no others', () => {
    const found = [...askable].map((text) => [text, peer.ask(text)]).filter(([text, theirs]) => theirs !== ours(text!))
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(listed))
    expect(listed).toHaveLength(found.length)
  })

  it('is asked about nearly every text', () => {
    expect(askable.size).toBeGreaterThan(new Set(texts).size - 40)
  })
})
