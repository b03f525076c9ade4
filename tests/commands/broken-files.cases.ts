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
    left: 1,
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
]
