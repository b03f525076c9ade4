import { describe, expect, it } from 'vitest'
import { type Diagnostic, pathText, placesIn, renderDiagnostic } from './index.ts'

const found = { code: 'R007', severity: 'error', message: 'no actor has the id "sergev"' } as const satisfies Diagnostic

describe('where a diagnostic is', () => {
  const text = 'title: Talks\nactor: sergev\n'
  const place = placesIn(text)(20, 6)

  it('a place in a file, with its line', () => {
    expect(renderDiagnostic({ ...found, place, help: 'did you mean "sergeev"?' }, { file: 'visit.yaml', text })).toBe(
      [
        'visit.yaml:2:8: error: no actor has the id "sergev" [R007]',
        '  actor: sergev',
        '         ^^^^^^',
        '  help: did you mean "sergeev"?',
      ].join('\n'),
    )
  })

  it('a place in a file whose text is not at hand', () => {
    expect(renderDiagnostic({ ...found, place }, { file: 'visit.yaml' })).toBe(
      'visit.yaml:2:8: error: no actor has the id "sergev" [R007]',
    )
  })

  it('a place in a text without a name', () => {
    expect(renderDiagnostic({ ...found, place })).toBe('2:8: error: no actor has the id "sergev" [R007]')
  })

  it('a path in data', () => {
    const path = ['events', 12, 'claims', 0, 'when']
    expect(renderDiagnostic({ ...found, path })).toBe(
      'events[12].claims[0].when: error: no actor has the id "sergev" [R007]',
    )
  })

  it('nowhere', () => {
    expect(renderDiagnostic({ ...found, severity: 'warning', path: [] })).toBe(
      'warning: no actor has the id "sergev" [R007]',
    )
  })

  it('related places', () => {
    const related = [{ message: 'first written here', place: placesIn(text)(0, 5) }]
    expect(
      renderDiagnostic({ ...found, place, related }, { text })
        .split('\n')
        .slice(3),
    ).toEqual(['  1:1: first written here', '  title: Talks', '  ^^^^^'])
  })
})

it.each([
  [['events', 12, 'claims', 0, 'when'], 'events[12].claims[0].when'],
  [['sources', 0, 'container-title'], 'sources[0]["container-title"]'],
  [['a"b\n'], '["a\\"b\\n"]'],
  [[], ''],
])('the path %j is written %s', (path, expected) => {
  expect(pathText(path)).toBe(expected)
})

describe('the line and its caret', () => {
  const shown = (text: string, offset: number, length = 1) =>
    renderDiagnostic({ ...found, place: placesIn(text)(offset, length) }, { text })
      .split('\n')
      .slice(1)

  it.each([
    ['a tab is one column', '\ta: b', 4, ['   a: b', '      ^']],
    ['a wide character is two', '会议: b', 4, ['  会议: b', '        ^']],
    ['an accent stored apart is none', 'e\u0301a: b', 5, ['  e\u0301a: b', '      ^']],
    ['at the end of the text', 'ab', 2, ['  ab', '    ^']],
    ['a place over two lines', 'ab\ncd', 1, ['  ab', '   ^']],
    ['lines that end with CR and LF', 'ab\r\ncd\r\nef', 5, ['  cd', '   ^']],
    ['a byte order mark', '\uFEFFab: c', 3, ['  ab: c', '    ^']],
    ['an empty line', 'a\n\nb', 2, []],
  ])('%s', (_, text, offset, expected) => {
    expect(shown(text, offset, 1)).toEqual(expected)
  })

  it('a long line is cut around the caret', () => {
    const lines = shown(`${'a'.repeat(5000)}X${'b'.repeat(5000)}`, 5000)
    expect(lines[0]!.length).toBeLessThan(130)
    expect(lines[0]![lines[1]!.indexOf('^')]).toBe('X')
    expect(lines[0]!.startsWith('  …a')).toBe(true)
    expect(lines[0]!.endsWith('b…')).toBe(true)
  })

  it('a long text is underlined no further than its line', () => {
    const lines = shown(`${'a'.repeat(5000)}\nb`, 0, 5000)
    expect(lines[1]!.length).toBeLessThanOrEqual(lines[0]!.length)
  })
})

it('prints nothing that a terminal would act upon', () => {
  const hostile = 'a\u001B[31m\u0007\u009B2J\u202Eb\u2066\u200B\uFEFF\u2028\uD800\0\tc'
  const printed = renderDiagnostic(
    {
      ...found,
      message: hostile,
      help: hostile,
      place: placesIn(hostile)(1, 1),
      related: [{ message: hostile, path: [hostile] }],
    },
    { file: hostile, text: hostile },
  )
  expect(printed).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}](?<!\n)/u)
  expect(printed.split('\n')[1]).toBe('  a·[31m··2J·b·····\u00B7 c')
})

describe('lines and columns', () => {
  it.each([
    ['the beginning', 0, 1, 1],
    ['the end of a line', 2, 1, 3],
    ['the beginning of the next', 3, 2, 1],
    ['after CR and LF', 7, 3, 1],
    ['after CR alone', 9, 4, 1],
    ['beyond the end', 99, 4, 2],
    ['before the beginning', -1, 1, 1],
  ])('%s', (_, offset, line, column) => {
    expect(placesIn('ab\ncd\r\ne\rf')(offset)).toMatchObject({ line, column })
  })
})
