import type { codes } from './codes.ts'

/** What a problem looks like: a piece of a chronology, or a line for a shell. */
export type CodeExample = { readonly yaml: string } | { readonly line: string }

/** What there is to say of a code beyond what it is about. */
export interface Explanation {
  /** Why it is a problem. */
  readonly why: string
  /** What to do about it. */
  readonly remedy: string
  readonly bad?: CodeExample
  readonly good?: CodeExample
}

const event = (rest: string) => ({
  yaml: `events:
  - id: opening
    title: North Quay opens
    kind: event
${rest}`,
})
const claim = (when: string, cites = '{ source: gazette, locator: p1.s1 }') =>
  event(`    claims:
      - asserters: [reporter]
        stance: reports
        status: occurred
        when: ${when}
        cites: [${cites}]`)

/** The pages of the codes that reading, opening and writing report; the rules of `check` bring their own. */
export const explanations = {
  R001: {
    why: 'Where the notation breaks, nothing behind it can be relied on: the rest of the file may mean something else.',
    remedy:
      'Look at the line and the one above it. In YAML most often an indentation, a colon inside a text, or a quotation mark is at fault.',
    bad: { yaml: 'title: The harbour: a history' },
    good: { yaml: 'title: "The harbour: a history"' },
  },
  R002: {
    why: 'Programs keep one of the two and drop the other without a word. Here the first is kept, and you are told.',
    remedy: 'Remove one of them. If the second begins a new item of a list, put a hyphen before it.',
    bad: { yaml: 'title: The harbour\ntitle: The harbour of Port Ellis' },
    good: { yaml: 'title: The harbour of Port Ellis' },
  },
  R003: {
    why: 'A field that nobody reads is dropped in silence elsewhere. Here only known fields may stand, so that a misspelt one is found.',
    remedy: 'Correct the name, or remove the field. What has no field of its own can be a note.',
    bad: { yaml: 'sumary: How the harbour came to be.' },
    good: { yaml: 'summary: How the harbour came to be.' },
  },
  R004: {
    why: 'Without it the entry says too little to be shown or checked: who says so, and where.',
    remedy: 'Add the field. The page on the file format lists what is required.',
    bad: { yaml: 'actors:\n  - { id: reporter, name: the reporter }' },
    good: { yaml: 'actors:\n  - { id: reporter, name: the reporter, kind: person }' },
  },
  R005: {
    why: 'The value cannot be what the field asks for, and a guess at what was meant would be an invention.',
    remedy:
      'Write a value of the kind that the message names. Text that looks like a number or like yes and no needs quotation marks in YAML.',
    bad: { yaml: 'title: 1911' },
    good: { yaml: 'title: "1911"' },
  },
  R006: {
    why: 'A reference to the id could mean either. The second of them is left out.',
    remedy: 'Give one of them another id, and look at what refers to it.',
    bad: {
      yaml: 'topics:\n  - { id: works, name: Works }\n  - { id: works, name: Dredging }',
    },
    good: {
      yaml: 'topics:\n  - { id: works, name: Works }\n  - { id: dredging, name: Dredging }',
    },
  },
  R007: {
    why: 'What the reference was to say is lost: an entry without its source, a relation without its other end.',
    remedy: 'Correct the id, or define what it names in its list.',
    bad: event(
      '    claims: [{ asserters: [reportr], stance: reports, status: occurred, cites: [{ source: gazette }] }]',
    ),
    good: event(
      '    claims: [{ asserters: [reporter], stance: reports, status: occurred, cites: [{ source: gazette }] }]',
    ),
  },
  R008: {
    why: 'Dates are written in EDTF, the notation of ISO 8601-2, so that they say no more than their source. What is not EDTF could only be guessed at.',
    remedy:
      'Write 1911, 1911-05, 1911-05-28, 1911-21 (spring), [..1911-05] (by May). “regesta date” tells what it makes of a date.',
    bad: claim('28.5.1911'),
    good: claim('1911-05-28'),
  },
  R009: {
    why: 'Limits keep a hostile or mistaken file from exhausting the machine. The message names the limit.',
    remedy: 'Divide the chronology into several files, or shorten the value.',
  },
  R010: {
    why: 'Bytes in another encoding turn into other letters: names would be wrong without anybody noticing.',
    remedy: 'Save the file as UTF-8.',
  },
  R011: {
    why: 'A newer format may mean other things by the same fields.',
    remedy: 'Get a Regesta that knows the version; or, if it is a slip, write regesta: 1.',
    bad: { yaml: 'regesta: 7' },
    good: { yaml: 'regesta: 1' },
  },
  R012: {
    why: 'The best reading of a date narrows what its words allow. Outside it one of the two is wrong.',
    remedy: 'Mend edtf, which says what the words exclude, or soft and covers, which lie inside.',
    bad: claim('{ edtf: 1911-05, soft: 1911-06-01/1911-06-10 }'),
    good: claim('{ edtf: 1911-05, soft: 1911-05-21/1911-05-31 }'),
  },
  R013: {
    why: 'Other words stand in the place of those that were read: another edition, or a text that was changed since.',
    remedy: 'Compare the two texts, and mend the locator or read the passage again.',
  },
  R014: {
    why: 'A claim whose passage is not there cannot be checked.',
    remedy: 'Count again, or name the edition that was read.',
  },
  R015: {
    why: 'A locator that only its writer understands leads nobody to the passage.',
    remedy:
      'Write p5.s3 for the third sentence of the fifth paragraph, or a kind with its number: page 12, fol. 3r, § 28.',
    bad: claim('1911-05-28', '{ source: gazette, locator: somewhere below }'),
    good: claim('1911-05-28', '{ source: gazette, locator: page 12 }'),
  },
  R016: {
    why: 'A filter that is half understood would leave out entries without a reason.',
    remedy: 'Correct the field or the value. The reference lists the fields.',
    bad: { line: "regesta list --filter 'stats:planned'" },
    good: { line: "regesta list --filter 'status:planned'" },
  },
  R017: {
    why: 'Nothing is preferred, then: the entry shows the hull of all its claims.',
    remedy: 'Give the claim that you prefer an id, and name it.',
    bad: event(`    preferred: { claim: log, reason: It was written on the day. }
    claims:
      - { id: paper, asserters: [reporter], stance: reports, status: occurred, cites: [{ source: gazette }] }`),
    good: event(`    preferred: { claim: paper, reason: It was written on the day. }
    claims:
      - { id: paper, asserters: [reporter], stance: reports, status: occurred, cites: [{ source: gazette }] }`),
  },
  R018: {
    why: 'Without the file there is nothing to read, or no text to check quotations by.',
    remedy:
      'Correct the path. A file of a source is looked for beside the chronology, and outside its folder only with --allow-outside.',
    bad: { line: 'regesta list nowhere.yaml' },
    good: { line: 'regesta list chronology.yaml' },
  },
  R019: {
    why: 'Nothing was written; a file that was there before is as it was.',
    remedy: 'Choose a folder that exists and that you may write to.',
  },
  R020: {
    why: 'Words that are only half understood would become a date that nobody meant.',
    remedy: 'Give the anchor from which the words are counted, or write the date in EDTF.',
    bad: { line: 'regesta date "some day soon"' },
    good: { line: 'regesta date "late September 2000"' },
  },
  R021: {
    why: 'YAML ends a text before a space and a #, and says nothing. The rest of a title, or of a locator, would be lost.',
    remedy: 'Put quotation marks around the text. If it is a remark, write a space after the #.',
    bad: { yaml: 'title: Exhibit #3 is shown' },
    good: { yaml: 'title: "Exhibit #3 is shown" # on the second day' },
  },
  R031: {
    why: 'Where it is not clear which cell belongs to which column, a date could end up as a place, and nobody would see it.',
    remedy: 'Look at the row: most often a quotation mark is missing, or a cell too many stands at its end.',
  },
  R032: {
    why: 'What was asked of the column cannot be done, and another column would only be a guess.',
    remedy: 'Name a column as the first row of the table has it, or a mapping that the column can bear.',
  },
  R033: {
    why: 'In one country 05/12/2000 lies in May, in another in December. To choose one of them would be an invention.',
    remedy: 'Say in which order day and month stand; or write the dates in the table as 2000-12-05.',
  },
  R034: {
    why: 'Nothing is dropped in silence: what has no field is told, and kept where it can be.',
    remedy: 'Map the column to a field, if there is one after all; if not, leave it.',
  },
} as const satisfies Record<keyof typeof codes, Explanation>
