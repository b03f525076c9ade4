import { readFileSync } from 'node:fs'
import { readChronology } from '@regesta/core/record'
import { describe, expect, it } from 'vitest'
import { large, opened, pressed, shown } from './navigator.fixture.ts'

const text = readFileSync(new URL('../../../../examples/contradictions.yaml', import.meta.url), 'utf8')
const weir = readChronology(text, { format: 'yaml' }).chronology!

describe('why', () => {
  it('explains the date of the entry in the detail, at 80x24', async () => {
    await expect(shown(pressed(opened(), 'G w'))).toMatchFileSnapshot('snapshots/why-80x24.txt')
  })

  it('leads along each step, and keeps explaining where it leads', () => {
    const there = pressed(opened(), 'G w 1')
    expect(there.selected).toBe('opening')
    expect(there.reading.kind).toBe('why')
    expect(pressed(there, '[').selected).toBe('second-lock')
  })

  it.each([
    ['w', 'detail'],
    ['q', 'list'],
    ['escape', 'list'],
  ])('ends with %s', (key, focus) => {
    const ended = pressed(opened(), `G w ${key}`)
    expect(ended.reading).toEqual({ kind: 'entry' })
    expect(ended.focus).toBe(focus)
  })

  it('says so where nothing bounds a date', () => {
    const undated = pressed(opened({ chronology: weir, filter: 'is:undated', size: large }), 'w')
    expect(shown(undated)).toContain('Nothing bounds its date')
  })
})

describe('a contradiction', () => {
  it('is seen on the axis, in the list and in the detail, at 80x24', async () => {
    const state = pressed(opened({ chronology: weir }), 'j j')
    await expect(shown(state)).toMatchFileSnapshot('snapshots/contradiction-80x24.txt')
  })

  it('is told when the chronology is opened, and its entries can be listed', () => {
    const state = opened({ chronology: weir })
    expect(state.message).toBe('3 contradictions: the filter is:contradicted shows the entries')
    expect(opened({ chronology: weir, filter: 'is:contradicted' }).view.entries).toHaveLength(6)
  })

  it('leads to the entries of its statements', () => {
    expect(pressed(opened({ chronology: weir }), 'j j enter 3').selected).toBe('flood')
  })
})

describe('marks', () => {
  it('are set and taken away, and walked round the end', () => {
    const marked = pressed(opened(), 'm G m g')
    expect(marked.marks).toEqual(['toll', 'second-lock'])
    expect(pressed(marked, 'u').selected).toBe('toll')
    expect(pressed(marked, 'u u').selected).toBe('second-lock')
    expect(pressed(marked, 'u u u').selected).toBe('toll')
    expect(pressed(marked, 'U').selected).toBe('second-lock')
    expect(pressed(marked, 'U').message).toBe('mark 2 of 2')
    expect(pressed(marked, 'u m').marks).toEqual(['second-lock'])
    expect(shown(pressed(marked, 'u'))).toMatch(/► {2}3'■/)
  })

  it('are listed alone, and all again', () => {
    const alone = pressed(opened(), "m j m '")
    expect(alone.view.entries.map(({ id }) => id)).toEqual(['toll', 'accident'])
    expect(pressed(alone, "'").view.entries).toHaveLength(10)
    expect(pressed(alone, '[').query).toBe('')
  })

  it('stay when the as-of day changes, and wait where their entries are not listed', () => {
    const elsewhere = pressed(opened(), 'G m f "topic:trade" enter u')
    expect(elsewhere.message).toBe('no marked entry is listed')
    expect(elsewhere.marks).toEqual(['second-lock'])
  })

  it.each(['u', 'U', "'"])('%s says how to set one', (key) => {
    expect(pressed(opened(), key).message).toBe('nothing is marked; m marks an entry')
  })
})

describe('the time between', () => {
  it('a mark and the entry, with its proof, at 80x24', async () => {
    const state = pressed(opened(), ': "opening" enter m G T')
    await expect(shown(state)).toMatchFileSnapshot('snapshots/between-80x24.txt')
  })

  it('is measured anew at each entry, and at the mark itself the entry is read', () => {
    const measuring = pressed(opened(), ': "opening" enter m G T 2 2')
    expect(measuring.reading).toEqual({ kind: 'between', from: 'opening' })
    expect(shown(pressed(opened(), 'm j T q k'))).not.toContain('Time between')
  })

  it('needs a mark on another entry', () => {
    expect(pressed(opened(), 'T').message).toBe('mark another entry with m to measure from')
    expect(pressed(opened(), 'm T').message).toBe('mark another entry with m to measure from')
  })
})
