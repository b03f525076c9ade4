import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, test } from 'vitest'
import { folderWith, harbour, regesta, shell } from './regesta.ts'

const folder = folderWith({
  'harbour.yaml': harbour,
  'facts.csv': 'Date;Event\n1911-05-03;Opening\n',
  'broken.yaml': harbour.replace('kind: event', 'kimd: event'),
  'own.yaml': harbour.replace('issued: 1911-06-01', 'issued: 1911-06-01\n    file: gazette.txt'),
  'gazette.txt': 'North Quay opens. A second quay is planned.\n',
})
regesta(['new', '--from', 'harbour.yaml', 'harbour.json'], folder)

/** A command with FILE where a chronology goes. */
const lines = [
  'regesta FILE',
  'regesta list FILE',
  'regesta list FILE --format json',
  'regesta show FILE opening',
  'regesta show opening FILE',
  'regesta why FILE 1',
  'regesta between FILE 1 2',
  'regesta new --from FILE -',
]

test.each(lines.flatMap((line) => ['harbour.yaml', 'harbour.json'].map((file) => [line, file] as const)))(
  '%s reads %s from standard input as from the file',
  (line, file) => {
    const fromFile = shell(line.replace('FILE', file), folder)
    const fromInput = shell(`${line.replace('FILE', '-')} < ${file}`, folder)
    expect(fromFile).toMatchObject({ status: 0, err: '' })
    expect(fromInput).toEqual(fromFile)
  },
)

it.each(['harbour.yaml', 'harbour.json'])('check reads %s', (file) => {
  expect(shell(`regesta check - < ${file}`, folder)).toMatchObject({ status: 0, err: '' })
})

it('regesta-export prints the same PDF', () => {
  expect(shell('regesta-export harbour.yaml -o file.pdf', folder).status).toBe(0)
  expect(shell('cat harbour.yaml | regesta-export - -o input.pdf', folder)).toEqual({ status: 0, out: '', err: '' })
  expect(readFileSync(join(folder, 'input.pdf')).equals(readFileSync(join(folder, 'file.pdf')))).toBe(true)
})

it('a table comes that way as well', () => {
  expect(shell('regesta import - < facts.csv | regesta list -', folder).out).toMatch(/3 May 1911 +Opening/)
})

it('a chain of commands needs no file between them', () => {
  const { status, out } = shell('regesta new --from russia-nato-2000 - | regesta list - --format json', folder)
  expect(status).toBe(0)
  expect(JSON.parse(out)).toHaveLength(93)
})

it('faults are told as those of a file, and the rest is shown', () => {
  const { status, out, err } = shell('regesta list - < broken.yaml', folder)
  expect(status).toBe(1)
  expect(err).toMatch(/^stdin:16:5: error: .*\[R003\]$/m)
  expect(out).toContain('North Quay opens')
  expect(shell('regesta-export - -o broken.pdf < broken.yaml', folder)).toMatchObject({ status: 1, err })
})

it('files of sources are looked for in the working folder', () => {
  expect(shell('regesta show - opening < own.yaml', folder).out).toMatch(/Passage +\[1 p1\.s1\]/)
})

test.each([
  ['nothing', 'regesta list - < /dev/null', 1, /^stdin:1:1: error: the file is empty \[R001\]/],
  ['an entry too few', 'regesta show - < harbour.yaml', 2, /the ID of an entry is missing/],
  ['without end', 'yes | regesta check -', 1, /^$/],
  ['without end, for a list', 'yes | regesta list -', 1, /more than 33554432 bytes/],
  ['without end, for a PDF', 'yes | regesta-export - -o never.pdf', 1, /more than 33554432 bytes/],
])('%s', (_name, line, status, says) => {
  const ran = shell(line, folder)
  expect(ran.err).toMatch(says)
  expect(ran.status).toBe(status)
})
