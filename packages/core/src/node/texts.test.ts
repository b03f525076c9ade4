import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { defineChronology } from '../record/index.ts'
import { openSourceTexts } from './index.ts'

const root = mkdtempSync(join(tmpdir(), 'regesta-texts-'))
const folder = join(root, 'case')
mkdirSync(join(folder, 'texts'), { recursive: true })
writeFileSync(join(folder, 'texts', 'gazette.txt'), '\uFEFFNorth Quay opens.\n')
writeFileSync(join(folder, 'scan.pdf'), Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0xff, 0xfe]))
writeFileSync(join(root, 'secret.txt'), 'Nobody is to read this.\n')
symlinkSync(join(root, 'secret.txt'), join(folder, 'link.txt'))
symlinkSync(root, join(folder, 'up'))

function read(file: string | undefined, options = {}) {
  const chronology = defineChronology({
    regesta: 1,
    id: 'harbour',
    title: 'The harbour',
    scope: '1911',
    asOf: '1911',
    sources: [{ id: 'gazette', type: 'document', title: 'The Gazette', ...(file === undefined ? {} : { file }) }],
    actors: [],
    events: [],
  })
  const { texts, diagnostics } = openSourceTexts(chronology, join(folder, 'harbour.yaml'), options)
  for (const { path } of diagnostics) expect(path).toEqual(['sources', 0, 'file'])
  return { text: texts.get('gazette'), found: diagnostics.map(({ code, severity }) => `${code} ${severity}`) }
}

describe('the file of a source', () => {
  it.each([
    ['beside the chronology', 'texts/gazette.txt', 'North Quay opens.\n', []],
    ['by a way round', './texts/../texts/gazette.txt', 'North Quay opens.\n', []],
    ['none', undefined, undefined, []],
    ['missing', 'texts/gazete.txt', undefined, ['R018 warning']],
    ['a folder', 'texts', undefined, ['R018 warning']],
    ['the folder of the chronology', '.', undefined, ['R018 warning']],
    ['no text', 'scan.pdf', undefined, ['R010 info']],
    ['above', '../secret.txt', undefined, ['R018 warning']],
    ['from the root', join(root, 'secret.txt'), undefined, ['R018 warning']],
    ['a link that leads outside', 'link.txt', undefined, ['R018 warning']],
    ['in a folder that leads outside', 'up/secret.txt', undefined, ['R018 warning']],
    ['missing outside', '../nothing.txt', undefined, ['R018 warning']],
  ])('%s', (_, file, text, found) => {
    expect(read(file)).toEqual({ text, found })
  })

  it('outside is read where that is allowed', () => {
    const text = 'Nobody is to read this.\n'
    for (const file of ['../secret.txt', 'link.txt', join(root, 'secret.txt')]) {
      expect(read(file, { allowOutside: true })).toEqual({ text, found: [] })
    }
  })

  it('is left alone where the text comes from elsewhere', () => {
    const given = { texts: new Map([['gazette', 'Another.']]), files: ['other.txt'] }
    expect(read('../secret.txt', { given })).toEqual({ text: 'Another.', found: [] })
  })
})
