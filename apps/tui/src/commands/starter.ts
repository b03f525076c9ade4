/** What `regesta new` writes: a chronology in the short form that shows most of the format, with a remark at every step. */
export const starter = `# yaml-language-server: $schema=chronology.schema.json
# For suggestions in an editor, put the schema beside this file: regesta schema > chronology.schema.json

# A chronology to start from. Everything in it is invented; what stands after a # is a remark.
regesta: 1
id: lighthouse
title: The lighthouse of Skarvik
summary: How a lighthouse was planned, built, and lit later than planned.
# The period it is about, and the day whose knowledge it shows: what a source says later is not known yet.
scope: 1923/1925
asOf: 1 August 1924

# What you draw on. Dates such as "next spring" are counted from the day on which their source came out.
sources:
  - id: courier
    type: article-newspaper
    title: A light for the strait
    container-title: Skarvik Courier
    author: Hedda Lund
    issued: 14 November 1923
  - id: letter
    type: personal_communication
    title: "[Letter to the pilots]"
    author: Olaf Brandt
    issued: June 1924
  - id: report
    type: report
    title: Report of the board of pilots
    publisher: Board of pilots
    issued: 1925-02

# Who acts and who speaks. Authors of sources need not be listed: Hedda Lund is known from her article.
actors:
  - { id: pilots, name: the board of pilots, kind: organisation }
  - { id: brandt, name: Olaf Brandt, kind: person, role: master builder }

places:
  - { id: skerry, name: the outer skerry }

topics:
  - { id: building, name: Building }
  - { id: money, name: Money }

events:
  # The shortest event: what happened, when, and where that is written: paragraph 1, sentence 2 of the article.
  - id: wreck
    title: A schooner runs aground
    when: late in October
    cite: courier p1.s2

  # "the board of pilots announces", as Hedda Lund tells it. A plan is never shown as a fact.
  - id: lighting
    title: The lighthouse is lit
    where: skerry
    actors: pilots
    topics: building
    relations: after foundation
    claims:
      - when: next autumn
        status: planned
        asserters: [hedda-lund, pilots]
        stance: announces
        cite: courier p2.s1
      # A second source is a second claim; nothing is overwritten. As of August 1924 it is not known yet:
      # regesta --as-of 1925-06-01 shows it.
      - when: 1925-01-06
        asserters: pilots
        cite: report page 3

  # A date that you know better than the words say: its bounds in EDTF, and the reason.
  - id: foundation
    title: The foundation is laid
    when:
      edtf: "[1924-05-12..1924-05-17]"
      words: in the week of the fair
      basis: inferred
      reasons: [The fair of 1924 was held from 12 to 17 May.]
    where: skerry
    actors: brandt
    topics: building
    cite: letter p1.s1
    notes:
      - text: The report gives no date for it.
        cite: report page 2

  - id: shortage
    title: "Brandt: the money will not last"
    kind: statement
    when: June 1924
    stance: warns
    topics: money
    relations: [about lighting, after foundation]
    cite: letter p2.s1-p2.s3
`
