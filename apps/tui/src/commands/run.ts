import { parseArguments } from './arguments.ts'
import type { Context, Outcome } from './command.ts'
import { commandHelpText, helpText } from './help.ts'
import { version } from './version.ts'

/** Does what a command line says. */
export async function run(argv: readonly string[], context: Context): Promise<Outcome> {
  const parsed = parseArguments(argv, context.commands)
  if (!parsed.ok) return parsed.refusal
  const { command, values, positionals } = parsed
  if (values.help) {
    return { status: 0, out: command.isDefault ? helpText(context.commands) : commandHelpText(command) }
  }
  if (values.version) return version.run({}, [], context)
  return command.run(values, positionals, context)
}
