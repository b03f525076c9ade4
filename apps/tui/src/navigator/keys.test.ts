import { describe, expect, it } from 'vitest'
import { helpLines } from './help-lines.ts'
import { actionFor, groups, keyLabel, keys } from './keys.ts'
import { rowText } from './rows.ts'

describe('the key table', () => {
  it('gives no key two meanings in one place', () => {
    const seen = keys.flatMap((row) => row.keys.map((key) => `${row.where} ${key}`))
    expect(seen.filter((each, index) => seen.indexOf(each) !== index)).toEqual([])
  })

  it('is printed whole in the help, at 40 columns too', () => {
    for (const columns of [40, 80, 200]) {
      const help = helpLines(columns, 'ascii').map(rowText).join('\n').replaceAll(/\s+/g, ' ')
      for (const row of keys.filter(({ action }) => action.kind !== 'follow')) expect(help).toContain(row.words)
      for (const group of groups) expect(help).toContain(group)
    }
  })

  it.each([
    ['j in the list', 'j', 'list', { kind: 'move', by: 'line', direction: 1 }],
    ['a digit in the list is a pane', '1', 'list', { kind: 'focus', pane: 'axis' }],
    ['a digit in the detail is a relation', '1', 'detail', { kind: 'follow', link: 1 }],
    ['backspace in the detail goes back', 'backspace', 'detail', { kind: 'travel', to: 'back' }],
    ['a letter in a prompt is text', 'q', 'prompt', { kind: 'type', text: 'q' }],
    ['space in a prompt is text', 'space', 'prompt', { kind: 'type', text: ' ' }],
    ['a key without a meaning', 'ctrl-x', 'list', undefined],
    ['a key without a meaning in a prompt', 'ctrl-x', 'prompt', undefined],
  ] as const)('%s', (_, press, where, action) => {
    expect(actionFor(press, where)).toEqual(action)
  })

  it.each([
    ['j', 'j'],
    ['G', 'G'],
    ['ctrl-d', 'Ctrl-D'],
    ['shift-tab', 'Shift-Tab'],
    ['alt-left', 'Alt-Left'],
    ['-', '-'],
    ['pageup', 'PgUp'],
  ])('prints %s as %s', (key, label) => {
    expect(keyLabel(key)).toBe(label)
  })
})
