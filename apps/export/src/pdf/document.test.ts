import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { linesOf, type OutlineItem, type Sheet, typesetter } from '../layout/index.ts'
import { styles } from '../theme.ts'
import { type PdfInput, writePdf } from './index.ts'

const [line] = linesOf(
  [{ text: 'Harbour', style: styles.text, target: { kind: 'place', key: 'here' } }],
  200,
  typesetter(),
)
const sheet: Sheet = {
  numerals: 'arabic',
  folio: '1',
  items: [
    { kind: 'place', x: 0, y: 100, key: 'here' },
    { kind: 'text', x: 50, y: 100, pieces: line?.pieces ?? [] },
  ],
}
const leaf = (title: string): OutlineItem => ({ title, key: 'here', open: false, children: [] })
const input: PdfInput = {
  title: 'Smith & Sons <1921>',
  subject: 'A harbour',
  language: 'en',
  digest: 'abc',
  edition: 'A4',
  width: 595.28,
  height: 841.89,
  sheets: [sheet],
  outline: [{ title: 'Part', key: 'here', open: true, children: [leaf('one'), leaf('two')] }],
}
const write = async (changes: Partial<PdfInput> = {}) =>
  Buffer.from(await writePdf({ ...input, ...changes })).toString('latin1')

function streamsOf(bytes: Buffer): readonly string[] {
  return [...bytes.toString('latin1').matchAll(/stream\n([\s\S]*?)\nendstream/g)].flatMap(([, content]) => {
    try {
      return [inflateSync(Buffer.from(content as string, 'latin1')).toString('latin1')]
    } catch {
      return []
    }
  })
}

describe('a PDF', () => {
  it('says no date, since nobody gave one', async () => {
    const text = await write()
    expect(text).not.toMatch(/CreationDate|ModDate|CreateDate|ModifyDate/)
  })

  it('has an identifier that follows the content', async () => {
    const id = (text: string) => /\/ID \[<(\w+)>/.exec(text)?.[1]
    expect(id(await write())).toBe(id(await write()))
    expect(id(await write({ digest: 'abd' }))).not.toBe(id(await write()))
    expect(id(await write({ edition: 'Letter' }))).not.toBe(id(await write()))
  })

  it('has well-formed metadata whatever the title holds', async () => {
    const text = await write({ title: 'Smith & Sons \u0007<1921>\u202e' })
    expect(text).toContain('Smith &amp; Sons &lt;1921&gt;</rdf:li>')
  })

  it('names places by one letter and six digits', async () => {
    const text = await write()
    expect(text).toContain('(d000001)')
    expect(text).not.toContain('/Limits')
  })

  it('counts what shows in the outline', async () => {
    const text = await write()
    expect(text).toMatch(/\/Title \(Part\)[^>]*\/Count 2\n/)
    expect(text).toContain('/PageMode /UseOutlines')
  })

  it('numbers pages as they are printed', async () => {
    const front: Sheet = { ...sheet, numerals: 'roman', folio: 'i' }
    expect(await write({ sheets: [{ ...front, items: [] }, sheet] })).toMatch(
      /\/PageLabels <<\n\/Nums \[0 <<\n\/S \/r\n>> 1 <<\n\/S \/D\n>>\]/,
    )
  })

  it('refuses a link that leads nowhere', async () => {
    await expect(write({ sheets: [{ ...sheet, items: sheet.items.slice(1) }] })).rejects.toThrow(
      'links lead nowhere: here',
    )
  })

  it('has its letters as glyphs with their characters, so that they can be found and copied', async () => {
    const streams = streamsOf(Buffer.from(await writePdf(input)))
    const map = streams.find((stream) => stream.includes('beginbfrange')) ?? ''
    const characters = [...map.matchAll(/<([0-9a-f]{4})>/g)].map(([, code]) =>
      String.fromCharCode(Number.parseInt(code as string, 16)),
    )
    for (const letter of 'Harbou') expect(characters).toContain(letter)
  })

  it('has small capitals that are copied as they were written', async () => {
    const set = linesOf([{ text: 'How Has hoW', style: styles.section }], 200, typesetter())
    const items: Sheet['items'] = set.map(({ pieces }) => ({ kind: 'text', x: 50, y: 100, pieces }))
    const bytes = Buffer.from(await writePdf({ ...input, outline: [], sheets: [{ ...sheet, items }] }))
    const streams = streamsOf(bytes)
    const range = /beginbfrange\n<0000> <\w+> \[(.*)\]/.exec(streams.join('\n'))?.[1] ?? ''
    const characters = range.split(' ').map((code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)))
    const content = streams.find((stream) => stream.includes(' TJ')) ?? ''
    const codes = [...content.matchAll(/<((?:[0-9a-f]{4})+)>/g)].flatMap(([, hex]) => hex?.match(/.{4}/g) ?? [])
    expect(codes.map((code) => characters[Number.parseInt(code, 16)]).join('')).toBe('How Has hoW')
  })
})
