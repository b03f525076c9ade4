import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, harbour, regesta, shell } from './regesta.ts'

const folder = folderWith({ 'harbour.yaml': harbour, 'facts.csv': 'Date;Event\r\n1911-05-03;Café opens\r\n' })

describe('regesta import', () => {
  it('writes a file that the other commands take', () => {
    const { status, out, err } = regesta(['import', 'facts.csv', '-o', 'facts.yaml'], folder)
    expect({ status, out }).toEqual({ status: 0, out: '' })
    expect(err).toContain('facts.csv: 1 row read, 1 entry made\n  every cell was understood\n')
    expect(regesta(['list', 'facts.yaml'], folder).out).toMatch(/3 May 1911 +Café opens/)
  })

  it('reads standard input as bytes, in either encoding', () => {
    const utf8 = regesta(['import', '-'], folder, readFileSync(join(folder, 'facts.csv')))
    expect(utf8).toMatchObject({ status: 0 })
    expect(utf8.out).toContain('title: Café opens')
    const older = Buffer.from('Date;Event\r\n1911-05-03;Café opens\r\n', 'latin1')
    const told = regesta(['import', '-', '--encoding', 'windows-1252'], folder, older)
    expect(told.out).toBe(utf8.out)
    expect(regesta(['import', '-'], folder, older)).toMatchObject({ status: 2, out: '' })
  })

  it.each([
    ['nothing', ''],
    ['bytes of no text', Uint8Array.from({ length: 4096 }, (_, n) => (n * 37) % 256)],
    ['a line without end', 'x'.repeat(1 << 20)],
  ])('refuses %s without a stack', (_name, content) => {
    const { status, out, err } = regesta(['import', '-'], folder, content)
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).not.toMatch(/\n\s+at .*:\d+:\d+|should not have happened/)
  })
})

it('a chronology goes through a spreadsheet and back with its dates, titles and sources', () => {
  const { status, err } = shell(
    'regesta list harbour.yaml --format csv > table.csv && regesta import table.csv -o back.yaml',
    folder,
  )
  expect(status).toBe(0)
  expect(err).toContain('2 entries whose asserters are named')
  const rows = (file: string) =>
    JSON.parse(regesta(['list', file, '--format', 'json'], folder).out).map(
      (entry: { id: string; title: string; edtf: string; status: string; claims: { cites: unknown }[] }) => [
        entry.id,
        entry.title,
        entry.edtf,
        entry.status,
        entry.claims[0]?.cites,
      ],
    )
  const sourceOf = (text: string) => text.replaceAll('"the-harbour-today"', '"gazette"')
  expect(JSON.parse(sourceOf(JSON.stringify(rows('back.yaml'))))).toEqual(rows('harbour.yaml'))
})
