import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getuid } from 'node:process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { largestFileBytes, openChronology, openText, textFrom } from './index.ts'

const yaml = `regesta: 1
id: harbour
title: The harbour
scope: 1921-03/1921-05
asOf: 1921-05-01
sources: []
actors: []
events: []
`
const json = `{ "regesta": 1, "id": "harbour", "title": "The harbour", "scope": "1921-03/1921-05", "asOf": "1921-05-01", "sources": [], "actors": [], "events": [] }\n`

let folder = ''
const at = (name: string) => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'regesta-open-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('a chronology that can be opened', () => {
  it.each([
    ['harbour.yaml', yaml],
    ['harbour.YML', yaml],
    ['harbour.json', json],
    ['harbour.JSON', `\uFEFF${json}`],
    ['harbour', yaml],
    ['harbour.txt', json],
    ['marked.txt', `\uFEFF\n ${json}`],
    ['a name with spaces, ü and 会.yaml', yaml],
  ])('%s', (name, content) => {
    writeFileSync(at(name), content)
    const opened = openChronology(at(name))
    expect(opened.diagnostics).toEqual([])
    expect(opened.ok && [opened.chronology.id, opened.text]).toEqual(['harbour', content])
  })

  it('through a link', () => {
    writeFileSync(at('target.yaml'), yaml)
    symlinkSync(at('target.yaml'), at('link.yaml'))
    expect(openChronology(at('link.yaml')).ok).toBe(true)
  })
})

describe('a chronology that cannot be opened', () => {
  const codes = (path: string) => openChronology(path).diagnostics.map((d) => d.code)
  const help = (path: string) => openChronology(path).diagnostics[0]?.help

  it('is not there, but a file of a similar name is', () => {
    writeFileSync(at('visit.yaml'), yaml)
    expect(codes(at('vist.yaml'))).toEqual(['R018'])
    expect(help(at('vist.yaml'))).toBe(`did you mean "${at('visit.yaml')}"?`)
  })

  it('is not there, and nothing like it', () => {
    expect(codes(at('something-else-entirely'))).toEqual(['R018'])
    expect(help(at('something-else-entirely'))).toBeUndefined()
  })

  it('is in a folder that is not there', () => {
    expect(codes(at('nowhere/visit.yaml'))).toEqual(['R018'])
    expect(help(at('nowhere/visit.yaml'))).toContain(at('nowhere'))
  })

  it('is below a file', () => {
    writeFileSync(at('file.yaml'), yaml)
    expect(codes(at('file.yaml/visit.yaml'))).toEqual(['R018'])
  })

  it('is a folder', () => {
    mkdirSync(at('folder'))
    writeFileSync(at('folder/inside.yaml'), yaml)
    expect(codes(at('folder'))).toEqual(['R018'])
    expect(help(at('folder'))).toContain('inside.yaml')
  })

  it.skipIf(getuid?.() === 0)('may not be read', () => {
    writeFileSync(at('secret.yaml'), yaml)
    chmodSync(at('secret.yaml'), 0)
    expect(codes(at('secret.yaml'))).toEqual(['R018'])
  })

  it('is a link to itself', () => {
    symlinkSync(at('loop.yaml'), at('loop.yaml'))
    expect(codes(at('loop.yaml'))).toEqual(['R018'])
  })

  it.each(['a\0b', 'x'.repeat(5000), ''])('has a name that no file can have', (name) => {
    expect(codes(name)).toEqual(['R018'])
  })

  it('is too large, which is known before it is read', () => {
    writeFileSync(at('large.yaml'), '')
    truncateSync(at('large.yaml'), 2 ** 40)
    const [found] = openChronology(at('large.yaml')).diagnostics
    expect(found?.code).toBe('R009')
    expect(found?.message).toContain(String(2 ** 40))
  })

  it('is not well-formed: the text comes with the diagnostics', () => {
    writeFileSync(at('broken.yaml'), 'title: "x\n')
    const opened = openChronology(at('broken.yaml'))
    expect(opened).toMatchObject({ ok: false, text: 'title: "x\n' })
    expect(opened.diagnostics.map((d) => d.code)).toEqual(['R001'])
  })
})

describe('bytes that are not UTF-8', () => {
  const bytes = (...parts: (string | number[])[]) =>
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))

  it.each([
    ['Windows-1252', bytes('title: x\nname: Caf', [0xe9], ' Paris\n'), 2, 10],
    ['after characters of several bytes', bytes('é会😀', [0xff]), 1, 5],
    ['an overlong form', bytes('a', [0xc0, 0x80]), 1, 2],
    ['an overlong form of three bytes', bytes([0xe0, 0x80, 0x80]), 1, 1],
    ['half of a surrogate pair', bytes('ab\n', [0xed, 0xa0, 0x80]), 2, 1],
    ['beyond Unicode', bytes([0xf4, 0x90, 0x80, 0x80]), 1, 1],
    ['a sequence cut off at the end', bytes('a\nb', [0xe4, 0xbc]), 2, 2],
    ['a sequence cut off in the middle', bytes([0xe4, 0xbc], 'a'), 1, 1],
    ['UTF-16', Buffer.from('\uFEFFtitle: x\n', 'utf16le'), 1, 1],
  ])('%s', (name, content, line, column) => {
    writeFileSync(at('bytes.yaml'), content)
    const [found, ...others] = openChronology(at('bytes.yaml')).diagnostics
    expect(others).toEqual([])
    expect([found?.code, found?.place?.line, found?.place?.column]).toEqual(['R010', line, column])
    expect(found?.message.includes('UTF-16')).toBe(name === 'UTF-16')
  })
})

describe('the text of a source', () => {
  it('comes without its byte order mark', () => {
    writeFileSync(at('source.txt'), '\uFEFFThe fleet came.\r\n')
    expect(openText(at('source.txt'))).toEqual({ ok: true, value: 'The fleet came.\r\n' })
  })

  it('in Windows-1252, where that is said', () => {
    const bytes = Uint8Array.of(0x43, 0x61, 0x66, 0xe9, 0x20, 0x80, 0x0a)
    writeFileSync(at('older.csv'), bytes)
    expect(openText(at('older.csv'), 'windows-1252')).toEqual({ ok: true, value: 'Café €\n' })
    expect(textFrom('input', bytes, 'windows-1252')).toEqual({ ok: true, value: 'Café €\n' })
    expect(openText(at('older.csv'))).toMatchObject({ ok: false, diagnostics: [{ code: 'R010' }] })
    expect(textFrom('input', bytes)).toMatchObject({ ok: false, diagnostics: [{ code: 'R010' }] })
  })

  it('from bytes that came another way, up to the limit of files', () => {
    expect(textFrom('input', Buffer.from('\uFEFFa;b\n'))).toEqual({ ok: true, value: 'a;b\n' })
    const most = Buffer.alloc(largestFileBytes + 1, 'a')
    expect(textFrom('input', most)).toMatchObject({ ok: false, diagnostics: [{ code: 'R009' }] })
  })

  it('or not at all', () => {
    const result = openText(at('no-source.txt'))
    expect(result.ok ? [] : result.diagnostics.map((d) => d.code)).toEqual(['R018'])
  })
})
