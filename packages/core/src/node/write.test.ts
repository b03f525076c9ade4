import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getuid } from 'node:process'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeWhole } from './index.ts'

let folder = ''
const at = (name: string) => join(folder, name)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'regesta-write-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('a file is written whole', () => {
  it('where there was none', () => {
    expect(writeWhole(at('new.txt'), 'Café\n')).toEqual({ ok: true, value: { bytes: 6 } })
    expect(readFileSync(at('new.txt'), 'utf8')).toBe('Café\n')
    expect(readdirSync(folder)).toEqual(['new.txt'])
  })

  it('from bytes', () => {
    writeWhole(at('new.bin'), new Uint8Array([0, 255, 10]))
    expect([...readFileSync(at('new.bin'))]).toEqual([0, 255, 10])
  })

  it('in the place of another, whose rights it keeps', () => {
    writeFileSync(at('old.txt'), 'old, and longer')
    chmodSync(at('old.txt'), 0o640)
    expect(writeWhole(at('old.txt'), 'new').ok).toBe(true)
    expect(readFileSync(at('old.txt'), 'utf8')).toBe('new')
    expect(statSync(at('old.txt')).mode & 0o777).toBe(0o640)
    expect(readdirSync(folder)).toEqual(['old.txt'])
  })

  it('where a link leads', () => {
    writeFileSync(at('target.txt'), 'old')
    symlinkSync(at('target.txt'), at('link.txt'))
    expect(writeWhole(at('link.txt'), 'new').ok).toBe(true)
    expect(readFileSync(at('target.txt'), 'utf8')).toBe('new')
    expect(readFileSync(at('link.txt'), 'utf8')).toBe('new')
    expect(readdirSync(folder).sort()).toEqual(['link.txt', 'target.txt'])
  })

  it('of nothing at all', () => {
    expect(writeWhole(at('empty.txt'), '')).toEqual({ ok: true, value: { bytes: 0 } })
    expect(readFileSync(at('empty.txt'), 'utf8')).toBe('')
  })

  it.skipIf(!existsSync('/dev/null'))('straight into what is not a file', () => {
    expect(writeWhole('/dev/null', 'x')).toEqual({ ok: true, value: { bytes: 1 } })
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true)
  })
})

describe('or not at all', () => {
  const codes = (path: string) => {
    const result = writeWhole(path, 'new')
    return result.ok ? [] : result.diagnostics.map((d) => d.code)
  }

  it('where a folder is', () => {
    mkdirSync(at('folder'))
    expect(codes(at('folder'))).toEqual(['R019'])
    expect(readdirSync(folder)).toEqual(['folder'])
  })

  it('where the folder is missing', () => {
    expect(codes(at('nowhere/new.txt'))).toEqual(['R019'])
    expect(readdirSync(folder)).toEqual([])
  })

  it.skipIf(!existsSync('/dev/full'))('where there is no room', () => {
    expect(codes('/dev/full')).toEqual(['R019'])
  })

  it('below a file', () => {
    writeFileSync(at('file'), 'old')
    expect(codes(at('file/new.txt'))).toEqual(['R019'])
    expect(readFileSync(at('file'), 'utf8')).toBe('old')
  })

  it.each(['a\0b', 'x'.repeat(5000), ''])('under a name that no file can have', (name) => {
    expect(codes(name)).toEqual(['R019'])
  })

  it.skipIf(getuid?.() === 0)('where one may not write', () => {
    mkdirSync(at('closed'))
    writeFileSync(at('closed/old.txt'), 'old')
    chmodSync(at('closed'), 0o500)
    expect(codes(at('closed/old.txt'))).toEqual(['R019'])
    expect(readFileSync(at('closed/old.txt'), 'utf8')).toBe('old')
    chmodSync(at('closed'), 0o700)
  })
})
