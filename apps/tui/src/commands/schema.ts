import { defineCommand } from './command.ts'

export const schema = defineCommand({
  name: 'schema',
  words: 'print the JSON Schema of chronology files, for suggestions in editors',
  arguments: [],
  options: {},
  examples: [
    {
      line: 'regesta schema > chronology.schema.json',
      words: 'beside a chronology of "regesta new", whose first line names it',
    },
  ],
  async run() {
    const { default: value } = await import('@regesta/core/schema.json', { with: { type: 'json' } })
    return { status: 0, out: `${JSON.stringify(value, null, 2)}\n` }
  },
})
