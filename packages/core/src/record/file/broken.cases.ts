import type { DiagnosticCode } from '../../diagnostic/index.ts'
import { harbourWith } from './harbour.cases.ts'

export interface Broken {
  readonly name: string
  /** The file; `‸` stands before the character that the diagnostic must point at, and is taken out first. */
  readonly text: string
  readonly code: DiagnosticCode
  /** What the help must speak of. */
  readonly help?: string
}

/** What is not well-formed: nothing can be read, and there is one diagnostic. */
export const brokenYaml: readonly Broken[] = [
  { name: 'an empty file', text: '‸', code: 'R001', help: 'regesta: 1' },
  { name: 'nothing but a comment', text: '# to be written\n‸', code: 'R001', help: 'regesta: 1' },
  { name: 'a tab before a field', text: 'events:\n‸\tid: a\n', code: 'R001', help: 'two spaces' },
  { name: 'a tab before a list', text: 'events:\n‸\t- id: a\n', code: 'R001', help: 'two spaces' },
  { name: 'a tab after spaces', text: 'events:\n  - id: a\n  ‸\ttitle: b\n', code: 'R001', help: 'two spaces' },
  {
    name: 'no space after a colon',
    text: 'regesta: 1\ntitle‸:Talks\nscope: 1921\n',
    code: 'R001',
    help: '"title: Talks"',
  },
  {
    name: 'no space after the colon of an id',
    text: 'words:\n  - id‸:b\n    title: Talks\n',
    code: 'R001',
    help: '"id: b"',
  },
  { name: 'no space after the first colon', text: 'regesta‸:1\ntitle: Talks\n', code: 'R001', help: '"regesta: 1"' },
  { name: 'no space after a hyphen', text: 'words:\n  - trade\n  ‸-war\n  - ports\n', code: 'R001', help: '"- war"' },
  { name: 'no colon', text: 'regesta: 1\n‸title Talks\nscope: 1921\n', code: 'R001', help: '"title: Talks"' },
  { name: 'a colon inside a title', text: 'title: Talks‸: the quay\n', code: 'R001', help: 'title: "Talks: the quay"' },
  {
    name: 'a colon inside a title with quotes',
    text: `title: A "free" port‸: who pays\n`,
    code: 'R001',
    help: `'A "free" port: who pays'`,
  },
  {
    name: 'a colon between curly quotes',
    text: 'title: “Talks‸: the quay”\n',
    code: 'R001',
    help: 'quotes around the whole',
  },
  {
    name: 'a double quotation mark not closed',
    text: 'title: ‸"Talks\nscope: 1921\nid: a\n',
    code: 'R001',
    help: 'at the end',
  },
  {
    name: 'one not closed and a later one',
    text: 'title: ‸"Talks\nscope: "1921"\nid: a\n',
    code: 'R001',
    help: 'at the end',
  },
  {
    name: 'one not closed in a list',
    text: 'events:\n  - title: ‸"Talks\n    id: "a"\n    kind: event\n',
    code: 'R001',
  },
  { name: 'one not closed at the end', text: 'title: ‸"Talks', code: 'R001' },
  { name: 'a single quotation mark not closed', text: "title: ‸'Talks\nscope: 1921\n", code: 'R001', help: "''" },
  { name: 'an apostrophe in single quotes', text: "title: 'The mayor'‸s visit'\n", code: 'R001', help: "''" },
  { name: 'quotation marks in quotation marks', text: 'title: "He said "‸no" to it"\n', code: 'R001', help: '\\"' },
  { name: 'text after quotation marks', text: 'title: "Talks" ‸ended\n', code: 'R001' },
  { name: 'a backslash in double quotes', text: 'file: "C:‸\\dir"\n', code: 'R001', help: '\\\\' },
  { name: 'a bracket not closed', text: 'topics: ‸[trade, war\nscope: 1921\n', code: 'R001', help: ']' },
  { name: 'a bracket not closed at the end', text: 'topics: ‸[trade, war\n', code: 'R001', help: ']' },
  { name: 'a brace not closed', text: 'places: ‸{ id: a, name\nscope: 1921\n', code: 'R001', help: '}' },
  {
    name: 'a # in braces',
    text: 'events:\n  - { id: a, title: Exhibit ‸#3, cite: s }\n',
    code: 'R001',
    help: 'quotes around the whole text',
  },
  {
    name: 'a # in brackets of several lines',
    text: 'topics: [trade,\n  exhibit ‸#3]\nscope: 1921\n',
    code: 'R001',
    help: 'quotes around the whole text',
  },
  { name: 'a comma missing in braces', text: 'when: { edtf: "1921" ‸basis: stated }\n', code: 'R001', help: 'comma' },
  { name: 'two commas', text: 'topics: [trade,‸, war]\n', code: 'R001', help: 'remove one' },
  { name: 'text after a bracket', text: 'topics: [trade] ‸war\n', code: 'R001' },
  {
    name: 'a field indented too far',
    text: 'when:\n  edtf: 1921\n   ‸basis: stated\n',
    code: 'R001',
    help: 'same column',
  },
  {
    name: 'a field not indented enough',
    text: 'when:\n   edtf: 1921\n  ‸basis: stated\n',
    code: 'R001',
    help: 'same column',
  },
  { name: 'a list item not indented enough', text: 'topics:\n  - trade\n ‸- war\n', code: 'R001', help: 'same column' },
  { name: 'a list beside fields', text: 'title: Talks\n‸- trade\n', code: 'R001', help: 'a name and a colon' },
  { name: 'a list on the line of its field', text: 'topics: ‸- trade\n', code: 'R001', help: 'next line' },
  { name: 'a text that begins with @', text: 'title: ‸@harbour\n', code: 'R001', help: 'quotes' },
  { name: 'a text that begins with %', text: 'title: ‸%harbour\n', code: 'R001', help: 'quotes' },
  { name: 'a text that begins with *', text: 'title: ‸* harbour\n', code: 'R001', help: 'quotes' },
  { name: 'an anchor', text: 'title: ‸&talks Talks\n', code: 'R001', help: 'quotes' },
  { name: 'an alias', text: 'title: ‸*talks\n', code: 'R001', help: 'quotes' },
  { name: 'a tag', text: 'scope: ‸!!str 1921\n', code: 'R001', help: 'quotes' },
  { name: 'text after >', text: 'summary: >‸They met.\n', code: 'R001', help: 'next line' },
  { name: 'a field without a name', text: 'title: Talks\n‸: 1921\n', code: 'R001', help: 'a name' },
  { name: 'a mapping as the name of a field', text: '‸{ a: b }: c\n', code: 'R001', help: 'a name' },
  { name: 'two documents', text: 'title: Talks\n‸---\ntitle: More talks\n', code: 'R001', help: 'remove this line' },
  { name: 'a control character', text: 'title: Ta‸\u0007lks\n', code: 'R001', help: 'delete' },
  { name: 'a control character in quotes', text: 'title: "Ta‸\u001Blks"\n', code: 'R001', help: 'delete' },
  { name: 'a NUL character', text: 'title: Ta‸\0lks\n', code: 'R010', help: 'UTF-8' },
  { name: 'half a character', text: 'title: Ta‸\uD83Dlks\n', code: 'R010', help: 'whole character' },
  { name: 'an escape for half a character', text: 'title: ‸"Ta\\ud83dlks"\n', code: 'R010', help: 'whole character' },
  { name: 'an escape for NUL', text: 'title: ‸"Ta\\0lks"\n', code: 'R010' },
  { name: 'lists too deep', text: `a: ${'['.repeat(100)}‸[${']'.repeat(101)}\n`, code: 'R009', help: 'levels' },
  { name: 'lines that end with CR and LF', text: 'regesta: 1\r\ntitle: Talks‸: the quay\r\n', code: 'R001' },
  { name: 'a byte order mark', text: '\uFEFFtitle: Talks‸: the quay\n', code: 'R001' },
  { name: 'a list', text: '‸- title: Talks\n', code: 'R005', help: 'regesta: 1' },
  { name: 'mere text', text: '‸Once upon a time\n', code: 'R005', help: 'regesta: 1' },
]

export const brokenJson: readonly Broken[] = [
  { name: 'an empty file', text: '‸', code: 'R001', help: 'regesta' },
  { name: 'YAML', text: '‸regesta: 1\n', code: 'R001', help: 'double quotes' },
  { name: 'a field without quotes', text: '{ ‸regesta: 1 }', code: 'R001', help: '"name"' },
  { name: 'single quotes', text: `{ "title": ‸'Talks' }`, code: 'R001', help: 'double quotes' },
  { name: 'a date without quotes', text: '{ "scope": ‸1921-03 }', code: 'R001', help: 'double quotes' },
  { name: 'a number that begins with zero', text: '{ "regesta": ‸01 }', code: 'R001' },
  { name: 'no colon', text: '{ "title" ‸"Talks" }', code: 'R001', help: '"name": value' },
  { name: 'no comma', text: '{ "title": "Talks"\n  ‸"scope": "1921" }', code: 'R001', help: 'comma' },
  { name: 'a comma too many in a mapping', text: '{ "title": "Talks"‸, }', code: 'R001', help: 'remove' },
  { name: 'a comma too many in a list', text: '{ "topics": ["trade"‸,\n] }', code: 'R001', help: 'remove' },
  { name: 'a comment', text: '{ ‸// talks\n "title": "Talks" }', code: 'R001' },
  { name: 'a text not closed', text: '{ "title": ‸"Talks\n}', code: 'R001', help: '\\n' },
  { name: 'a tab in a text', text: '{ "title": "Ta‸\tlks" }', code: 'R001', help: '\\t' },
  { name: 'a wrong escape', text: '{ "file": "C:‸\\dir" }', code: 'R001', help: '\\\\' },
  { name: 'an escape that is too short', text: '{ "title": "‸\\u12" }', code: 'R001' },
  { name: 'a list not closed', text: '{ "topics": ‸["trade"', code: 'R001', help: ']' },
  { name: 'a mapping not closed', text: '‸{ "title": "Talks"', code: 'R001', help: '}' },
  { name: 'something after the end', text: '{ "regesta": 1 } ‸{}', code: 'R001', help: 'one value' },
  { name: 'NaN', text: '{ "regesta": ‸NaN }', code: 'R001' },
  { name: 'an escape for half a character', text: '{ "title": ‸"\\ud83d" }', code: 'R010' },
  { name: 'lists too deep', text: `${'['.repeat(101)}‸[`, code: 'R009' },
  { name: 'a list', text: '‸[]', code: 'R005' },
]

/** What is well-formed but not right: the rest is read, and there is one diagnostic. */
export const faulty: readonly Broken[] = [
  {
    name: 'the same field twice',
    text: harbourWith('    title: Second meeting\n', '    title: Second meeting\n    ‸title: The second meeting\n'),
    code: 'R002',
  },
  {
    name: 'the same field twice in braces',
    text: harbourWith('{ edtf: 1921-05, words', '{ edtf: 1921-05, ‸edtf: 1922, words'),
    code: 'R002',
  },
  {
    name: 'an unknown field',
    text: harbourWith('    relations: [', '    ‸relation: ['),
    code: 'R003',
    help: 'did you mean "relations"',
  },
  {
    name: 'a field that would set a prototype',
    text: harbourWith('    title: Second meeting\n', '    title: Second meeting\n    ‸__proto__: { polluted: true }\n'),
    code: 'R003',
  },
  {
    name: 'a merge key',
    text: harbourWith('    title: Second meeting\n', '    title: Second meeting\n    ‸<<: { part: outlook }\n'),
    code: 'R003',
  },
  {
    name: 'a missing field: the mapping that lacks it',
    text: harbourWith('  - id: second-meeting\n    title: Second meeting\n', '  - ‸id: second-meeting\n'),
    code: 'R004',
  },
  {
    name: 'a missing field in braces',
    text: harbourWith('{ id: trade, name: Trade }', '‸{ id: trade }'),
    code: 'R004',
  },
  {
    name: 'a word that is not one of the list',
    text: harbourWith('status: planned', 'status: ‸planed'),
    code: 'R005',
    help: 'did you mean "planned"',
  },
  {
    name: 'a list where text should be',
    text: harbourWith('title: Second meeting', 'title: ‸[Second, meeting]'),
    code: 'R005',
  },
  {
    name: 'text where a list should be',
    text: harbourWith('kind: office }', 'kind: office, aliases: ‸Alm }'),
    code: 'R005',
    help: 'a list',
  },
  {
    name: 'a number where text should be',
    text: harbourWith('title: Second meeting', 'title: ‸1921'),
    code: 'R005',
    help: 'quotation marks, "1921"',
  },
  {
    name: 'nothing where text should be',
    text: harbourWith('title: Second meeting', '‸title:'),
    code: 'R005',
    help: 'after the colon',
  },
  {
    name: 'a # with something behind it where text should be',
    text: harbourWith('title: Second meeting', '‸title: #2'),
    code: 'R005',
    help: 'put quotes',
  },
  {
    name: 'a # in a text, which ends there',
    text: harbourWith('title: Second meeting', 'title: Exhibit ‸#3 shown'),
    code: 'R021',
    help: 'put quotes',
  },
  {
    name: 'the same id twice',
    text: harbourWith('- id: second-meeting', '- id: ‸first-meeting'),
    code: 'R006',
  },
  {
    name: 'a reference to an actor that is not there',
    text: harbourWith('[author, mayor]', '[author, ‸major]'),
    code: 'R007',
    help: 'did you mean "mayor"',
  },
  {
    name: 'a reference to an event that is not there',
    text: harbourWith('to: first-meeting }', 'to: ‸frist-meeting }'),
    code: 'R007',
    help: 'did you mean "first-meeting"',
  },
  {
    name: 'an unknown version',
    text: harbourWith('regesta: 1\n', 'regesta: ‸2\n'),
    code: 'R011',
  },
  {
    name: 'a best reading outside the bounds',
    text: harbourWith('{ edtf: 1921-05, words', '{ edtf: 1921-05, soft: ‸1921-06, words'),
    code: 'R012',
  },
  {
    name: 'a locator of no known form',
    text: harbourWith('locator: p1.s2', 'locator: ‸somewhere'),
    code: 'R015',
  },
  {
    name: 'lines that end with CR and LF',
    text: harbourWith('[author, mayor]', '[author, ‸major]').replaceAll('\n', '\r\n'),
    code: 'R007',
  },
  {
    name: 'a byte order mark',
    text: `\uFEFF${harbourWith('[author, mayor]', '[author, ‸major]')}`,
    code: 'R007',
  },
]

/** A fault inside a date: the place is inside the date, however it is written. */
export const faultyDates: readonly Broken[] = [
  { name: 'bare', text: harbourWith('when: 1921-03-05', 'when: 1921-‸13-05'), code: 'R008' },
  { name: 'in double quotes', text: harbourWith('when: 1921-03-05', 'when: "1921-‸13-05"'), code: 'R008' },
  { name: 'in single quotes', text: harbourWith('when: 1921-03-05', "when: '1921-‸13-05'"), code: 'R008' },
  { name: 'in a mapping', text: harbourWith('edtf: 1921-05,', 'edtf: 1921-‸13,'), code: 'R008' },
  {
    name: 'written with an escape: the date',
    text: harbourWith('when: 1921-03-05', 'when: ‸"1921\\x2d13-05"'),
    code: 'R008',
  },
]
