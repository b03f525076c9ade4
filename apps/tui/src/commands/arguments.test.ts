import { describe, expect, it, test } from 'vitest'
import { refusedLines, understood } from './arguments.cases.ts'
import { allOptions, parseArguments } from './arguments.ts'
import { commands } from './index.ts'

describe('a command line', () => {
  test.each(understood)('%s', (_name, argv, command, values, words) => {
    const parsed = parseArguments(argv, commands)
    expect(parsed).toMatchObject({ ok: true, command: { name: command } })
    expect(parsed).toHaveProperty('values', values)
    expect(parsed).toHaveProperty('positionals', words)
  })
})

describe('a command line that cannot be done', () => {
  test.each(refusedLines)('%s', (_name, argv, lines) => {
    expect(parseArguments(argv, commands)).toEqual({ ok: false, refusal: { status: 2, err: lines } })
  })
})

describe('the table of commands', () => {
  it('has one default', () => {
    expect(commands.filter((command) => command.isDefault).map((command) => command.name)).toEqual(['open'])
  })

  it('gives one name of an option one meaning, whatever values it offers', () => {
    const all = allOptions(commands)
    for (const command of commands) {
      for (const [name, row] of Object.entries(command.options)) {
        const { choices = [], words, ...rest } = row
        const { choices: allChoices = [], words: allWords, ...meaning } = all[name]!
        expect({ name, ...rest }).toEqual({ name, ...meaning })
        expect(allChoices).toEqual(expect.arrayContaining([...choices]))
        if (choices.length === allChoices.length) expect(words).toBe(allWords)
      }
    }
  })

  it('has every short option once', () => {
    const letters = Object.values(allOptions(commands)).flatMap((row) => row.short ?? [])
    expect(letters).toEqual([...new Set(letters)])
  })
})
