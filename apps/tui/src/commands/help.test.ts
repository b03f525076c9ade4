import { describe, expect, it } from 'vitest'
import { commandHelpText, helpText } from './help.ts'
import { commands } from './index.ts'

describe('help', () => {
  it('of the whole', () => {
    expect(helpText(commands)).toMatchSnapshot()
  })

  it.each(commands)('of $name', (command) => {
    expect(commandHelpText(command)).toMatchSnapshot()
  })

  it('fits 80 columns', () => {
    const lines = [helpText(commands), ...commands.map(commandHelpText)].join('\n').split('\n')
    expect(lines.filter((line) => line.length > 80)).toEqual([])
  })
})
