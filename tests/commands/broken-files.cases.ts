import { harbour } from './regesta.ts'

/** What somebody may have done to a file. `left`: how many of its two entries can still be shown. */
export interface BrokenFile {
  readonly name: string
  readonly file: string
  readonly content: string | Uint8Array
  /** Line and column of the first fault, its code, and what its lines must say. */
  readonly at: string
  readonly code: string
  readonly says: string
  readonly left: number | 'nothing'
}

const json = JSON.stringify({ regesta: 1, id: 'harbour', title: 'The harbour' }, null, 2)
const bytes = Buffer.from(harbour)
/** Bytes, and printable signs, that look random and are the same in every run. */
const noise = Uint8Array.from({ length: 200_000 }, (_, n) => Math.imul(n + 1, 2654435761) >>> 24)
const signs = noise.map((byte) => 32 + (byte % 95))
const latin = Buffer.concat([bytes.subarray(0, 27), Buffer.from([0xe9]), bytes.subarray(27)])

export const brokenFiles: readonly BrokenFile[] = [
  { name: 'is empty', file: 'a.yaml', content: '', at: '1:1', code: 'R001', says: 'empty', left: 'nothing' },
  {
    name: 'holds a list',
    file: 'a.yaml',
    content: '- opening\n- second-quay\n',
    at: '1:1',
    code: 'R005',
    says: 'a list',
    left: 'nothing',
  },
  { name: 'is not UTF-8', file: 'a.yaml', content: latin, at: '3:', code: 'R010', says: 'UTF-8', left: 'nothing' },
  {
    name: 'has a quotation mark that is never closed',
    file: 'a.yaml',
    content: harbour.replace('title: A second quay', 'title: "A second quay'),
    at: '',
    code: 'R001',
    says: '',
    left: 'nothing',
  },
  {
    name: 'is JSON and breaks off',
    file: 'a.json',
    content: json.slice(0, -12),
    at: '4:',
    code: 'R001',
    says: '',
    left: 'nothing',
  },
  {
    name: 'has a field twice',
    file: 'a.yaml',
    content: harbour.replace('    title: A second quay\n', '    title: A second quay\n    title: A third quay\n'),
    at: '21:5',
    code: 'R002',
    says: 'title',
    left: 2,
  },
  {
    name: 'has a misspelled field',
    file: 'a.yaml',
    content: harbour.replace('    kind: event\n', '    kimd: event\n'),
    at: '16:5',
    code: 'R003',
    says: 'did you mean "kind"?',
    left: 2,
  },
  {
    name: 'has 20,000 fields that nobody knows',
    file: 'a.yaml',
    content: `${harbour}${Array.from({ length: 20_000 }, (_, n) => `field${n}: 1\n`).join('')}`,
    at: '20023:1',
    code: 'R003',
    says: 'there is no field "field0" here',
    left: 2,
  },
  {
    name: 'names an actor that is not defined',
    file: 'a.yaml',
    content: harbour.replace(
      '[reporter], stance: reports, status: planned',
      '[reporte], stance: reports, status: planned',
    ),
    at: '23:23',
    code: 'R007',
    says: 'did you mean "reporter"?',
    left: 1,
  },
  {
    name: 'has a day that no calendar has',
    file: 'a.yaml',
    content: harbour.replace('1911-05-28', '1911-02-30'),
    at: '18:',
    code: 'R008',
    says: '1911-02-30',
    left: 1,
  },
  {
    name: 'is of a later version of the format',
    file: 'a.yaml',
    content: harbour.replace('regesta: 1', 'regesta: 2'),
    at: '1:10',
    code: 'R011',
    says: '2',
    left: 'nothing',
  },
  {
    name: 'is nested without end',
    file: 'a.yaml',
    content: `${harbour}x: ${'['.repeat(20_000)}`,
    at: '24:',
    code: 'R009',
    says: '',
    left: 'nothing',
  },
  {
    name: 'is 200 kB of noise',
    file: 'a.yaml',
    content: noise,
    at: '1:',
    code: 'R010',
    says: 'not UTF-8',
    left: 'nothing',
  },
  {
    name: 'is 200 kB of signs',
    file: 'a.yaml',
    content: signs,
    at: '1:1',
    code: 'R005',
    says: 'begin with',
    left: 'nothing',
  },
  {
    name: 'is 200 kB of signs, and called JSON',
    file: 'a.json',
    content: signs,
    at: '1:',
    code: 'R001',
    says: '',
    left: 'nothing',
  },
  {
    name: 'doubles itself by aliases thirty times over',
    file: 'a.yaml',
    content: `a0: &a0 [x, x]\n${Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]\n`).join('')}${harbour}`,
    at: '1:5',
    code: 'R001',
    says: 'a YAML anchor',
    left: 'nothing',
  },
  {
    name: 'contains itself',
    file: 'a.yaml',
    content: `${harbour}topics: &all [*all]\n`,
    at: '24:9',
    code: 'R001',
    says: 'a YAML anchor',
    left: 'nothing',
  },
  {
    name: 'has an id twice',
    file: 'a.yaml',
    content: harbour.replace('id: second-quay', 'id: opening'),
    at: '19:9',
    code: 'R006',
    says: 'defined twice',
    left: 1,
  },
  {
    name: 'holds a NUL character',
    file: 'a.yaml',
    content: harbour.replace('A second quay', 'A second\0quay'),
    at: '20:20',
    code: 'R010',
    says: 'NUL',
    left: 'nothing',
  },
  {
    name: 'is indented with a tab',
    file: 'a.yaml',
    content: harbour.replace('    kind: event\n', '\tkind: event\n'),
    at: '16:1',
    code: 'R001',
    says: 'a tab',
    left: 'nothing',
  },
  {
    name: 'would change the prototype of what is read',
    file: 'a.yaml',
    content: harbour.replace('    kind: event\n', '    kind: event\n    __proto__: { kind: state }\n'),
    at: '17:5',
    code: 'R003',
    says: '__proto__',
    left: 2,
  },
  {
    name: 'has a list in the place of a source',
    file: 'a.yaml',
    content: harbour
      .replace('  - id: gazette', '  - - id: gazette')
      .replace(/^ {4}(type|title: The harbour t|issued)/gm, '      $1'),
    at: '7:5',
    code: 'R005',
    says: 'item 1 of "sources" is a list',
    left: 0,
  },
  {
    name: 'says when in words that nobody understands',
    file: 'a.yaml',
    content: harbour.replace('when: 1911-05-28', 'when: last regatta'),
    at: '18:80',
    code: 'R020',
    says: 'regatta',
    left: 2,
  },
  {
    name: 'says when in words that count from nothing',
    file: 'a.yaml',
    content: harbour.replace('    issued: 1911-06-01\n', '').replace('when: 1911-05-28', 'when: last week'),
    at: '17:75',
    code: 'R020',
    says: 'give the source "gazette" a date ("issued")',
    left: 2,
  },
]
