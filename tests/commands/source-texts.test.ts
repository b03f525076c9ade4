import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, test } from 'vitest'
import { folderWith, harbour, regesta, shell } from './regesta.ts'

const examples = fileURLToPath(new URL('../../examples', import.meta.url))
const naming = (file: string) => harbour.replace('issued: 1911-06-01', `issued: 1911-06-01\n    file: ${file}`)
const secret = join(folderWith({ 'secret.txt': 'North Quay opens. A second quay is planned.\n' }), 'secret.txt')
const folder = folderWith({
  'own.yaml': naming('gazette.txt'),
  'gazette.txt': 'North Quay opens. A second quay is planned.\n',
  'later.txt': 'The later edition. It says otherwise.\n',
  'missing.yaml': naming('gazete.txt'),
  'scan.yaml': naming('scan.pdf'),
  'scan.pdf': Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0xff]),
  'far.yaml': naming(secret),
})

/** Every command that shows passages, and what it makes of a chronology. */
const commands: readonly [name: string, line: (file: string) => string][] = [
  ['open', (file) => `regesta ${file}`],
  ['show', (file) => `regesta show ${file} opening`],
  ['regesta-export', (file) => `regesta-export ${file} -o out.pdf`],
]

describe.each(commands)('%s', (name, line) => {
  const passage = name === 'regesta-export' ? /found but not checked/ : /North\s+Quay\s+opens\.["”]/
  const shows = ({ out, err }: { out: string; err: string }) => passage.test(name === 'regesta-export' ? err : out)

  it('finds the texts beside the chronology', () => {
    const ran = shell(line('own.yaml'), folder)
    expect(ran.status).toBe(0)
    expect(ran.err).not.toMatch(/warning|info:/)
    expect(shows(ran)).toBe(true)
  })

  it('takes the one that is given before the one that is named', () => {
    const ran = shell(line('own.yaml --text gazette=later.txt'), folder)
    expect(ran.status).toBe(0)
    expect(`${ran.out}${ran.err}`).toMatch(name === 'regesta-export' ? /2 found but not checked/ : /later\s+edition/)
    const instead = shell(line('missing.yaml --text gazette=gazette.txt'), folder)
    expect(instead.err).not.toContain('warning')
    expect(shows(instead)).toBe(true)
  })

  test.each([
    ['missing', 'missing.yaml', /^missing\.yaml:11:11: warning: there is no file "gazete\.txt" \[R018\]$/m],
    ['a scan', 'scan.yaml', /^scan\.yaml:11:11: info: "scan\.pdf" is not text.* \[R010\]$/m],
    ['outside', 'far.yaml', /^far\.yaml:11:11: warning: ".*secret\.txt" lies outside .* \[R018\]$/m],
  ])('says what is %s, and shows the rest', (_name, file, says) => {
    const ran = shell(line(file), folder)
    expect(ran.err).toMatch(says)
    expect(ran.status).toBe(0)
    expect(shows(ran)).toBe(false)
    if (name !== 'regesta-export') expect(ran.out).toContain('North Quay opens')
  })

  it('reads what lies outside where that is allowed', () => {
    const ran = shell(line('far.yaml --allow-outside'), folder)
    expect(ran.err).not.toContain('warning')
    expect(shows(ran)).toBe(true)
  })
})

it('the PDF is never written over a text that a source names', () => {
  const { status, err } = shell('regesta-export own.yaml -o gazette.txt', folder)
  expect(status).toBe(2)
  expect(err).toContain('"gazette.txt", which is read')
  expect(readFileSync(join(folder, 'gazette.txt'), 'utf8')).toContain('North Quay')
})

describe('the examples', () => {
  it.each(['legal', 'town'])('%s has all its passages found', (name) => {
    const { status, err } = shell(`regesta-export ${name}/chronology.yaml -o ${join(folder, name)}.pdf`, examples)
    expect(status).toBe(0)
    expect(existsSync(join(folder, `${name}.pdf`))).toBe(true)
    expect(err).toMatch(/found again/)
    expect(err).not.toMatch(/changed|missing|warning/)
  })

  it('show what their entries rest on', () => {
    const { out } = regesta(['show', 'town/chronology.yaml', 'fire'], examples)
    expect(out).toContain('[1 p3.s1] found again, unchanged: "The 3rd of September 1691')
  })
})
