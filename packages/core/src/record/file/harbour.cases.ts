/** An invented chronology without a fault, for tests to read, to break and to write. */
export const harbour = `# The harbour talks, as the Gazette told them.
regesta: 1
id: harbour
title: The harbour talks
scope: 1921-03/1921-05
asOf: 1921-05-01
sources:
  - id: gazette
    type: article-newspaper
    title: Talks on the harbour
    issued: 1921-05-01
actors:
  - { id: author, name: The author, kind: person, anonymous: true }
  - { id: mayor, name: The mayor, kind: office }
topics:
  - { id: trade, name: Trade }
events:
  - id: first-meeting
    title: "First meeting: the quay"
    summary: >-
      They met on the quay
      and agreed on little.
    kind: event
    actors: [{ actor: mayor }]
    topics: [trade]
    claims:
      - asserters: [author]
        stance: reports
        status: occurred
        when: 1921-03-05
        cites: [{ source: gazette, locator: p1.s2 }]
  - id: second-meeting
    title: Second meeting
    kind: event
    relations: [{ type: after, to: first-meeting }]
    claims:
      - asserters: [author, mayor]
        stance: announces
        status: planned
        when: { edtf: 1921-05, words: next month, basis: inferred }
        cites: [{ source: gazette, locator: p2 }]
`

/** The same with one passage put in the place of another. */
export function harbourWith(passage: string, replacement: string): string {
  if (harbour.split(passage).length !== 2) throw new Error(`"${passage}" does not stand exactly once in the sample`)
  return harbour.replace(passage, () => replacement)
}

/** The same as JSON. */
export const harbourJson = `{
  "regesta": 1,
  "id": "harbour",
  "title": "The harbour talks",
  "scope": "1921-03/1921-05",
  "asOf": "1921-05-01",
  "sources": [{ "id": "gazette", "type": "article-newspaper", "title": "Talks on the harbour", "issued": "1921-05-01" }],
  "actors": [
    { "id": "author", "name": "The author", "kind": "person", "anonymous": true },
    { "id": "mayor", "name": "The mayor", "kind": "office" }
  ],
  "topics": [{ "id": "trade", "name": "Trade" }],
  "events": [
    {
      "id": "first-meeting",
      "title": "First meeting: the quay",
      "summary": "They met on the quay and agreed on little.",
      "kind": "event",
      "actors": [{ "actor": "mayor" }],
      "topics": ["trade"],
      "claims": [
        {
          "asserters": ["author"],
          "stance": "reports",
          "status": "occurred",
          "when": "1921-03-05",
          "cites": [{ "source": "gazette", "locator": "p1.s2" }]
        }
      ]
    },
    {
      "id": "second-meeting",
      "title": "Second meeting",
      "kind": "event",
      "relations": [{ "type": "after", "to": "first-meeting" }],
      "claims": [
        {
          "asserters": ["author", "mayor"],
          "stance": "announces",
          "status": "planned",
          "when": { "edtf": "1921-05", "words": "next month", "basis": "inferred" },
          "cites": [{ "source": "gazette", "locator": "p2" }]
        }
      ]
    }
  ]
}
`
