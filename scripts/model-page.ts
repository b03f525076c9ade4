import { readChronology } from '@regesta/core/record'
import { fields } from './fields.ts'
import { type JsonSchema, jsonSchema } from './json-schema.ts'
import { table } from './markdown.ts'

/** The fields of one part, and which of them must be there. */
function fieldTable(name: keyof typeof fields): string {
  const schema = jsonSchema()
  const part = name === 'chronology' ? schema : (schema['$defs'] as Record<string, JsonSchema>)[name]
  const required = (part?.['required'] ?? []) as readonly string[]
  return table(
    ['field', '', 'what it says'],
    Object.entries(fields[name]).map(([field, words]) => [
      `\`${field}\``,
      required.includes(field) ? 'required' : '',
      words,
    ]),
  )
}

/** The shortest file that works. */
export const shortest = `regesta: 1
id: harbour
title: The harbour of Lunnvik
scope: 1911
asOf: 1911-07-01

sources:
  - id: gazette
    type: article-newspaper
    title: Works at the harbour
    author: Anna Berg
    issued: 1911-06-02

events:
  - id: dredging
    title: The basin is dredged
    when: late in May
    cite: gazette p1.s1
`

/** What the only event of the shortest file stands for. */
function dredgingInFull(): string {
  const { chronology } = readChronology(shortest, { format: 'yaml' })
  const { id, title, kind, claims } = chronology!.events[0]!
  return JSON.stringify({ id, title, kind, claims }, null, 2)
}

/** The page on the file format. */
export function modelPage(): string {
  return `<!-- Printed by "npm run reference": the prose stands in scripts/model-page.ts, the tables in scripts/fields.ts. -->

# The file format

A chronology is a text file that you can write in any editor. This is the shortest one that works:

\`\`\`yaml
${shortest}\`\`\`

Save it as \`harbour.yaml\`, and \`regesta harbour.yaml\` shows it. Or let \`regesta new chronology.yaml\` write a longer one
to change, with a comment at every step.

## How to write it

This notation is called YAML. All of it that you need:

- A *field* is a name, a colon, **a space**, and what it says: \`title: The harbour of Lunnvik\`.
- What belongs to a field stands below it, **two spaces further in**. Spaces, never tabs.
- A *list* has a hyphen and a space before each item: \`- id: dredging\`. What belongs to the item begins in the column of
  its first field. A short list may stand in brackets instead: \`[works, trade]\`; short fields in braces:
  \`{ id: works, name: Works }\`.
- A text that has a colon and a space in it, or begins with one of \`[ { " ' # & * ! | > % @ -\`, needs quotation marks around
  it: \`title: "Talks: the quay"\`.
- After a space, a \`#\` and a space you may write remarks. A \`#\` after a space ends a text in any case: \`title: "Exhibit #3"\`
  needs its quotation marks.
- A long text may go on in the lines below after \`>-\`, indented.

Whatever is wrong is shown with its line and column, what was expected and what to do; nothing that is not understood is
passed over. The same fields may stand in a JSON file. What the format does not know may not stand in it, so that a
misspelt field is found.

For suggestions while you write, \`regesta schema > chronology.schema.json\` beside your file, and this as its first line
(in editors with a YAML language server, such as VS Code, Neovim, Emacs, Helix or Zed):

\`\`\`yaml
# yaml-language-server: $schema=chronology.schema.json
\`\`\`

## Short and full

Most of a chronology can be left to be understood. The event above stands for this, which may be written as well, part by
part and mixed with the short form:

\`\`\`json
${dredgingInFull()}
\`\`\`

| short | stands for |
|---|---|
| an event with \`cite\`, \`when\`, \`status\` ... of its own | an event with one claim that has these fields |
| no \`kind\` | \`kind: event\` |
| no \`status\` | \`status: occurred\` |
| no \`stance\` | \`reports\`; \`alleges\` of what is alleged, \`predicts\` of what is predicted |
| no \`asserters\` | the author of the first source: the actor with this id, name or alias, or else a new one. Where the source has no author, "the author of" its title, anonymous |
| \`asserters: anna-berg\`, where no such actor is listed | the author of a source whose name is this id: small Latin letters, digits and hyphens, no accents, Russian letters in Latin ones, at most 48. An author whose name gives no id, or one that somebody else has or might have, is \`author-of-\` and the id of the source |
| \`cite: gazette p1.s1\` | \`cites: [{ source: gazette, locator: p1.s1 }]\`; several in a list |
| \`when: late in May\` | the date that these words mean when they are counted from \`said\` where the claim has it, else from the date of the first source; so for \`said\` itself. \`issued\`, \`accessed\` and \`asOf\` are counted from nothing, and must name their year |
| \`asserters: board\`, \`topics: works\` | \`[board]\`, \`[works]\` |
| \`actors: board\`, \`where: quay\` | \`[{ actor: board }]\`, \`[{ place: quay }]\`; several in a list |
| \`relations: after dredging\` | \`[{ type: after, to: dredging }]\`; several in a list |

Of words that print no year, what has \`occurred\` is taken to lie before its source, and what is planned, predicted or
feared after it. Words that cannot be read are reported,
and kept without a date. To keep words that date nothing, write \`when: { words: still }\`. A plain day, month or year
by its name, \`when: 12 March 2018\`, is only another notation of \`2018-03-12\`, and is kept as that, without words.

\`regesta new --from chronology.yaml chronology.json\` writes a chronology out in full as JSON, and the other way round
in short as YAML; nothing is lost on the way but remarks and the order of fields.

## The chronology

${fieldTable('chronology')}

Collections are lists. An **id** is short, lower-case, with hyphens, and unique in its list: \`pjc-brussels\`.

## Dates

Dates are written in words, or in EDTF, the notation of ISO 8601-2: \`2000-12-05\`, \`2000-12\`, \`2001-21\` (spring 2001),
\`2000-12-05/2000-12-06\` (both days), \`[2000-12-05..2000-12-06]\` (one of them), \`[..2000-12-10]\` (by then),
\`2000-12-06/..\` (with no end). In YAML those in brackets need quotation marks: \`when: "[..2000-12-10]"\`. [dates.md](dates.md) tells what words are read, and what becomes of them. Where it matters
how a date was read, it is a mapping:

${fieldTable('when')}

A source that says "late September" in an article of December 2000 gives

\`\`\`yaml
when:
  edtf: 2000-09
  words: late September
  soft: 2000-09-21/2000-09-30
  rule: late-month
  convention: thirds
  supplied: [year]
  basis: inferred
\`\`\`

or, for short, \`when: late September\`, which people read as "late September [2000] (21–30 September 2000 by thirds;
September 2000 as stated)". "About 1450" is \`1450~\`: it is drawn and listed at that year, and proves nothing.

## Events

${fieldTable('event')}

What somebody says and what it is about are two events when they have two dates: a call for a vote (occurred) and the
vote (proposed), tied by a relation \`about\`. An item of \`where\` has a \`place\`, and \`basis: inferred\` where the source does
not say it; one of \`actors\` an \`actor\`, and perhaps a \`role\`.

A relation has

${fieldTable('relation')}

and a note

${fieldTable('note')}

## Claims

Status and date belong to claims. Two sources that disagree are two claims; nothing is overwritten. Words for statuses,
stances and relations are listed in [reference.md](reference.md).

${fieldTable('claim')}

Which claims count is decided by the as-of day: those whose saying, or whose source, is not certainly later. The
strongest family among them gives the status (actual, then alleged, prospective, contingent); the extent is the hull of
that family's claims. That a thing had *not* happened decides only where nothing else is claimed.

## Sources and citations

${fieldTable('source')}

A citation has

${fieldTable('citation')}

A locator is a paragraph and a sentence, \`p5.s3\` (paragraphs are the lines that are not empty; sentences are cut by
Regesta's own rule), or \`page 12\`, \`fol. 3r\`, \`§ 28\` and the like. Several of these go from the outermost in:
\`vol. 2, p. 4\`, \`page 14, lines 3-9\`, \`page 14, line 22 to page 15, line 4\`; a page and a line may also be written as
transcripts are cited, \`14:3-9\`.

Paragraphs and sentences are found in any text at hand. Pages, lines and paragraphs with numbers of their own are found
where the text prints these: a transcript with a number beside every line, two spaces or a tab before the words, under
headings such as \`Page 14\`; a pleading or a judgment whose paragraphs begin with \`12.\` or \`[12]\`. Each number must be
there once. What such a text leaves out, as an extract does, is "not looked up".

A \`digest\` is that of the passage in Unicode form NFC, with white space folded to single spaces, and without the numbers
that are printed beside its lines and paragraphs: whoever has the text can check that it is the same.

## Actors, places, topics

${fieldTable('actor')}

Places:

${fieldTable('place')}

Topics:

${fieldTable('topic')}

## Conventions and periods of your own

${fieldTable('convention')}

Periods:

${fieldTable('period')}

## Settings for the checks

\`regesta check\` tells whether to believe a chronology; [check.md](check.md) tells how a chronology sets its rules.

${fieldTable('check')}
`
}
