import { defineCommand } from './command.ts'

export const version = defineCommand({
  name: 'version',
  words: 'print the version',
  arguments: [],
  options: {},
  examples: [],
  run: (_values, _positionals, context) => ({ status: 0, out: `regesta ${context.version}\n` }),
})
