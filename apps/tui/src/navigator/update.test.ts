import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canal } from './canal.fixture.ts'
import { hitsOf } from './hits.ts'
import { actionFor, keys } from './keys.ts'
import { arrangementOf, layOut } from './layout.ts'
import { listRows, rowOf } from './list-rows.ts'
import { opened, pressed, small } from './navigator.fixture.ts'
import { screen } from './screen.ts'
import type { State } from './state.ts'
import { update } from './update.ts'

describe('moving', () => {
  it('begins at the first entry of the chronology proper', () => {
    expect(opened().selected).toBe('toll')
  })

  it.each([
    ['to the next', 'j', 'accident'],
    ['to the previous', 'k', 'silting'],
    ['with arrows', 'down down up', 'accident'],
    ['to the last', 'G', 'second-lock'],
    ['to the first', 'g', 'first-survey'],
    ['twice to the first, as in vim', 'g g', 'first-survey'],
    ['not beyond the last', 'G j', 'second-lock'],
    ['a page', 'g space', 'speech'],
    ['half a page', 'g ctrl-d', 'accident'],
    ['back by a page', 'G b', 'opening'],
    ['to the next date', 'd', 'accident'],
    ['to the previous date', 'G D', 'loan'],
  ])('%s', (_, typed, selected) => {
    expect(pressed(opened(), typed).selected).toBe(selected)
  })

  it('says so where there is no later date', () => {
    expect(pressed(opened(), 'G d').message).toBe('no later date')
  })
})

describe('time', () => {
  const lengthOf = ({ window }: State) => window.to - window.from

  it('zooms at the selected entry', () => {
    const state = opened()
    expect(lengthOf(pressed(state, '+'))).toBeCloseTo(lengthOf(state) / 2)
    expect(lengthOf(pressed(state, '-'))).toBeCloseTo(lengthOf(state) * 2)
    expect(pressed(state, '+ + l H 0').window).toEqual(state.window)
  })

  it('pans by an eighth or by a screenful', () => {
    const state = opened()
    expect(pressed(state, 'l').window.from - state.window.from).toBeCloseTo(lengthOf(state) / 8)
    expect(pressed(state, 'H').window.to).toBeCloseTo(state.window.from)
  })

  it('follows the selection where it leaves the window', () => {
    const zoomed = pressed(opened(), '+ + + +')
    expect(pressed(zoomed, 'G').window).not.toEqual(zoomed.window)
  })
})

describe('panes', () => {
  it.each([
    ['tab goes on', 'tab', 'detail'],
    ['and round', 'tab tab', 'axis'],
    ['shift-tab goes back', 'shift-tab', 'axis'],
    ['by number', '1', 'axis'],
    ['enter goes into the detail', 'enter', 'detail'],
    ['q comes back from it', 'enter q', 'list'],
    ['escape too', '3 escape', 'list'],
  ])('%s', (_, typed, focus) => {
    expect(pressed(opened(), typed).focus).toBe(focus)
  })

  it('maximises and restores', () => {
    expect(pressed(opened(), 'O').maximised).toBe(true)
    expect(pressed(opened(), 'O O').maximised).toBe(false)
    expect(pressed(opened(), 'O q').maximised).toBe(false)
  })
})

describe('leaving', () => {
  const effectsOf = (state: State, key: string) => update(state, actionFor(key, 'list')!)[1]

  it('q quits at the top, escape never does', () => {
    expect(effectsOf(opened(), 'q')).toEqual([{ kind: 'quit', status: 0 }])
    expect(effectsOf(opened(), 'escape')).toEqual([])
  })

  it('help stays in sight when the screen grows', () => {
    const help = pressed(opened(), '? G')
    const grown = update(help, { kind: 'resize', size: { columns: 80, rows: 200 } })[0]
    expect(grown.help?.top).toBe(0)
  })

  it('q leaves help, a maximised pane and the detail first', () => {
    for (const typed of ['?', 'O', 'enter', '1']) expect(effectsOf(pressed(opened(), typed), 'q')).toEqual([])
  })

  it('Q and Ctrl-C quit from anywhere', () => {
    expect(effectsOf(pressed(opened(), '?'), 'Q')).toEqual([{ kind: 'quit', status: 0 }])
    expect(update(pressed(opened(), 'f "x"'), actionFor('ctrl-c', 'prompt')!)[1]).toEqual([{ kind: 'quit', status: 0 }])
  })

  it(':q quits', () => {
    expect(update(pressed(opened(), ': "q"'), { kind: 'submit' })[1]).toEqual([{ kind: 'quit', status: 0 }])
  })

  it('asks for a new drawing and for suspension', () => {
    expect(effectsOf(opened(), 'ctrl-l')).toEqual([{ kind: 'redraw' }])
    expect(effectsOf(opened(), 'ctrl-z')).toEqual([{ kind: 'suspend' }])
  })
})

describe('the filter', () => {
  const listed = (state: State) => state.view.entries.map((entry) => entry.id)

  it('shows its effect while it is typed, and stays', () => {
    expect(listed(pressed(opened(), 'f "topic:money"'))).toEqual(['toll', 'no-answer', 'loan'])
    expect(pressed(opened(), 'f "topic:money" enter')).toMatchObject({
      query: 'topic:money',
      prompt: undefined,
      message: '3 of 10 entries',
    })
  })

  it('is undone by escape, with the selection', () => {
    const state = pressed(opened(), 'j f "topic:money" escape')
    expect(state).toMatchObject({ query: '', selected: 'accident' })
  })

  it('keeps the selection where it can, else takes what follows it', () => {
    expect(pressed(opened(), 'f "topic:money" enter').selected).toBe('toll')
    expect(pressed(opened(), 'j j j f "topic:money" enter').selected).toBe('no-answer')
    expect(pressed(opened(), 'f "nothing-like-this" enter').selected).toBeUndefined()
  })

  it('comes back for changing, and goes when emptied', () => {
    expect(pressed(opened(), 'f "lock" enter f ctrl-u enter').query).toBe('')
    expect(pressed(opened(), 'f "lock" enter f').prompt).toMatchObject({ before: 'lock' })
  })

  it('that cannot be read leaves the one before and says why', () => {
    const state = pressed(opened(), 'f "topic:money" enter f ctrl-u "topik:x" enter')
    expect(state.prompt?.problem?.message).toContain('topik')
    expect(listed(state)).toEqual(['toll', 'no-answer', 'loan'])
  })

  it('waits while a word may become the name of a field, unless it is entered', () => {
    expect(listed(pressed(opened(), 'f "topi"'))).toEqual(listed(opened()))
    expect(listed(pressed(opened(), 'f "topi" enter'))).toEqual([])
  })

  it('is cleared by escape at the top, which says so', () => {
    expect(pressed(opened(), 'f "lock" enter escape')).toMatchObject({ query: '', message: 'filter lock cleared' })
  })

  it('s hides statements and judgements, counts them, and shows them again', () => {
    const hidden = pressed(opened(), 's')
    expect(listed(hidden)).not.toContain('speech')
    expect(listed(hidden)).not.toContain('flood')
    expect(hidden.hiddenStatements).toBe(2)
    expect(listed(pressed(hidden, 's'))).toEqual(listed(opened()))
  })
})

describe('searching', () => {
  it('jumps as one types, from the selected entry on', () => {
    expect(pressed(opened(), '/ "lo"').selected).toBe('opening')
    expect(pressed(opened(), '/ "loan"').selected).toBe('loan')
  })

  it('escape returns to where one was', () => {
    expect(pressed(opened(), '/ "loan" escape')).toMatchObject({ selected: 'toll', search: undefined })
  })

  it('n and N go round the hits', () => {
    const found = pressed(opened(), '/ "second lock" enter')
    expect(found.selected).toBe('speech')
    expect(pressed(found, 'n').selected).toBe('second-lock')
    expect(pressed(found, 'n n')).toMatchObject({
      selected: 'speech',
      message: 'hit 1 of 2 for second lock, round the end',
    })
    expect(pressed(found, 'N').selected).toBe('second-lock')
  })

  it('finds anew when the filter or the as-of day changes', () => {
    const found = pressed(opened(), '/ "second lock" enter')
    expect(hitsOf(pressed(found, 'f "topic:trade" enter'))).toEqual([])
    expect(hitsOf(pressed(found, 'f "second" enter'))).toEqual(['speech', 'second-lock'])
    const later = pressed(opened(), '/ "fire" enter a "1951" enter')
    expect(hitsOf(later)).toEqual(['fire'])
  })

  it('escape in a second search keeps the first', () => {
    const first = pressed(opened(), '/ "lock" enter')
    expect(pressed(first, '/ "loan" escape').search).toEqual({ text: 'lock' })
  })

  it('says so where there is no hit', () => {
    expect(pressed(opened(), '/ "zzz" enter').message).toBe('no hit for zzz')
    expect(pressed(opened(), 'n').message).toBe('nothing was searched for')
  })
})

describe('going to', () => {
  it.each([
    ['an id', 'loan', 'loan'],
    ['the beginning of an id', 'acc', 'accident'],
    ['a number', '4', 'accident'],
    ['a day', '1911-05-29', 'speech'],
    ['a month', '1911-07', 'loan'],
    ['a year', '1912', 'second-lock'],
  ])('%s', (_, text, selected) => {
    expect(pressed(opened(), `: "${text}" enter`).selected).toBe(selected)
  })

  it('nothing of the kind says so and offers the nearest id', () => {
    expect(pressed(opened(), ': "laon" enter')).toMatchObject({
      selected: 'toll',
      prompt: { before: 'laon', problem: { help: 'did you mean loan?' } },
    })
  })

  it.each([
    ['a date that cannot be read', '1911-5', 'write 1911-05'],
    ['a number that no entry has', '400', 'they are numbered from 1 to 10'],
    ['one of four digits', '#4000', 'they are numbered from 1 to 10'],
  ])('%s stays open, and says what would be right', (_, text, help) => {
    expect(pressed(opened(), `: "${text}" enter`)).toMatchObject({ prompt: { before: text, problem: { help } } })
  })

  it('a number with its sign is never a year', () => {
    const wide = {
      ...canal,
      events: Array.from({ length: 1950 }, (_, n) => ({ ...canal.events[0]!, id: `silting-${n}` })),
    }
    const state = opened({ chronology: wide })
    expect(pressed(state, ': "#1920" enter').view.entries[1919]?.id).toBe(pressed(state, ': "#1920" enter').selected)
  })

  it('a date in which nothing begins goes to the nearest, moves the axis there, and says so', () => {
    const away = pressed(opened(), 'G + + + + H H H')
    const gone = pressed(away, ': "1930" enter')
    expect(gone).toMatchObject({
      selected: 'second-lock',
      message: 'nothing listed begins in 1930; nearest is no. 10, within 27 May – 31 Dec 1912, der.',
    })
    expect(gone.window.to).toBeGreaterThan(away.window.to)
    expect(pressed(opened(), ': "1912" enter').message).toBeUndefined()
  })

  it('an entry that the filter hides clears the filter, and back restores it', () => {
    const jumped = pressed(opened(), 'f "topic:money" enter : "speech" enter')
    expect(jumped).toMatchObject({ selected: 'speech', query: '' })
    expect(pressed(jumped, '[')).toMatchObject({ selected: 'toll', query: 'topic:money' })
  })
})

describe('walking relations', () => {
  const atSecondLock = () => pressed(opened(), 'G enter')

  it('enter finds the next relation, then follows it', () => {
    expect(pressed(atSecondLock(), 'enter').selected).toBe('second-lock')
    expect(pressed(atSecondLock(), 'enter enter').selected).toBe('speech')
  })

  it('back returns to the relation that was followed', () => {
    const at = pressed(atSecondLock(), 'enter')
    expect(at.detailLine).toBeGreaterThan(0)
    expect(pressed(at, 'enter [').detailLine).toBe(at.detailLine)
    expect(pressed(atSecondLock(), '1 [').detailLine).toBe(at.detailLine)
  })

  it('a page of the detail scrolls at once', () => {
    const rows = layOut(arrangementOf(atSecondLock())).panes.detail!.rows
    expect(pressed(atSecondLock(), 'space').detailTop).toBe(rows - 1)
    expect(pressed(atSecondLock(), 'space b').detailTop).toBe(0)
  })

  it('digits follow by number', () => {
    expect(pressed(atSecondLock(), '2').selected).toBe('opening')
    expect(pressed(atSecondLock(), '9').message).toBe('there is no relation 9')
  })

  it('goes back and forward', () => {
    const walked = pressed(atSecondLock(), '2 1')
    expect(walked.selected).toBe('second-lock')
    expect(pressed(walked, '[').selected).toBe('opening')
    expect(pressed(walked, 'backspace backspace').selected).toBe('second-lock')
    expect(pressed(walked, '[ [ ] ]').selected).toBe('second-lock')
    expect(pressed(opened(), '[').message).toBe('nothing to go back to')
  })

  it('says so where nothing leads on', () => {
    expect(pressed(opened(), 'enter enter').message).toBe('no relations to follow')
  })
})

describe('as of another day', () => {
  it('shows what was known then', () => {
    const later = pressed(opened(), 'a "1951" enter')
    expect(later.timeline.events.map(({ event }) => event.id)).toContain('fire')
    expect(later.view.entries.find(({ id }) => id === 'second-lock')?.status).toBe('occurred')
    expect(later.message).toBe('as of 1951: 11 entries known')
  })

  it('nothing typed is the chronology’s own day', () => {
    const later = pressed(opened(), 'a "1951" enter a ctrl-u enter')
    expect(later.asOf).toBeUndefined()
    expect(later.timeline.events).toHaveLength(10)
  })

  it('refuses what is no date and stays open', () => {
    expect(pressed(opened(), 'a "soon" enter').prompt?.problem?.help).toContain('write a date')
  })

  it('counts what was not known', () => {
    expect(pressed(opened(), 'a "1911-05-31" enter').message).toContain('not yet')
  })
})

describe('typing', () => {
  it.each([
    ['at the cursor', '"lok" left "c"', 'lock'],
    ['backspace', '"lockk" backspace', 'lock'],
    ['backspace takes a whole character', '"e\u0301" backspace', ''],
    ['delete under the cursor', '"llock" ctrl-a delete', 'lock'],
    ['a word', '"upper lock" ctrl-w', 'upper '],
    ['to the start', '"upper lock" ctrl-u', ''],
    ['to the end', '"upper lock" home ctrl-k', ''],
  ])('%s', (_, typed, text) => {
    const { prompt } = pressed(opened(), `: ${typed}`)
    expect(`${prompt?.before}${prompt?.after}`).toBe(text)
  })
})

it('whatever is pressed, nothing throws and the selected entry is in sight', () => {
  const names = [...new Set(keys.flatMap((row) => row.keys)), 'x', '2', '漢', 'resize']
  const sizes = [
    small,
    { columns: 24, rows: 6 },
    { columns: 80, rows: 24 },
    { columns: 130, rows: 40 },
    { columns: 10, rows: 3 },
  ]
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...names), fc.nat(4)), { maxLength: 60 }), (presses) => {
      let state = opened()
      for (const [press, n] of presses) {
        state = press === 'resize' ? update(state, { kind: 'resize', size: sizes[n]! })[0] : pressed(state, press)
        screen(state)
        expect(state.selected === undefined).toBe(state.view.entries.length === 0)
        const { list } = layOut(arrangementOf(state)).panes
        if (!list || state.selected === undefined) continue
        const row = rowOf(listRows(state.view, list.rows), state.selected)
        expect(row).toBeGreaterThanOrEqual(state.listTop)
        expect(row).toBeLessThan(state.listTop + list.rows)
      }
    }),
    { numRuns: 150 },
  )
})
