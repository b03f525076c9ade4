import { parseArgs } from 'node:util'
import { closest } from '@regesta/core/diagnostic'
import type { Argument, Command, OptionRow, Options, Outcome, Values } from './command.ts'
import { globalOptions } from './options.ts'
import { refusal, suggestion } from './refusal.ts'

export type Parsed =
  | {
      readonly ok: true
      readonly command: Command
      readonly values: Values<Options> & Values<typeof globalOptions>
      readonly positionals: readonly string[]
    }
  | { readonly ok: false; readonly refusal: Outcome }

/**
 * Reads a command line by the table of commands. The first word that is no option names the command; if it is not the
 * name of one, the default command takes it as its first argument. Options may stand anywhere.
 */
export function parseArguments(argv: readonly string[], commands: readonly Command[]): Parsed {
  const known = allOptions(commands)
  const { tokens } = parseArgs({
    args: argv.map(shielded),
    options: Object.fromEntries(Object.entries(known).map(([name, row]) => [name, parserRow(row)])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [bare(token.value)] : []))
  const named = commands.find((command) => command.name === words[0])
  const command = named ?? commands.find((each) => each.isDefault)!
  const positionals = named ? words.slice(1) : words

  const values: Record<string, boolean | string | string[]> = {}
  for (const each of tokens) {
    if (each.kind !== 'option') continue
    const token = { ...each, value: each.value === undefined ? undefined : bare(each.value) }
    const row = rowOf(known, token.name)
    if (!row) return refused(unknownOption(token.rawName, command, known))
    const own = rowOf(command.options, token.name) ?? rowOf(globalOptions, token.name)
    if (!own) return refused(optionOfOthers(token.rawName, token.name, command, commands))
    const problem = row.type === 'boolean' ? valueTooMany(token.rawName, token.value) : valueProblem(token, own)
    if (problem) return refused(problem)
    if (row.multiple) values[token.name] = [...((values[token.name] as string[]) ?? []), token.value!]
    else if (values[token.name] !== undefined && row.type === 'string') {
      return refused(refusal(`${token.rawName} is given twice`, 'give it once'))
    } else values[token.name] = row.type === 'boolean' ? true : token.value!
  }
  const isComplete = Object.keys(globalOptions).some((name) => name in values)
  const problem = isComplete ? undefined : countProblem(command, positionals)
  if (problem) return refused(problem)
  return { ok: true, command, values: values as Values<Options>, positionals }
}

/** "[FILE] ID", as the help prints it. */
function argumentsText(args: readonly Argument[]): string {
  return args.map(({ name, optional, repeated }) => (optional ? `[${name}]` : name) + (repeated ? '...' : '')).join(' ')
}

/** "regesta list [FILE]"; the default command goes without its name. */
export function usageText(command: Command): string {
  return ['regesta', command.isDefault ? '' : command.name, argumentsText(command.arguments)].filter(Boolean).join(' ')
}

/**
 * Every option of every command. One name means the same everywhere, but one command may offer more choices than
 * another: here are all of them, in the words of the command that has most.
 */
export function allOptions(commands: readonly Command[]): Options {
  const all: Record<string, OptionRow> = {}
  for (const options of [...commands.map((command) => command.options), globalOptions]) {
    for (const [name, row] of Object.entries(options)) {
      const other = all[name]
      if ((row.choices?.length ?? 0) >= (other?.choices?.length ?? 0)) all[name] = withChoicesOf(row, other)
      else all[name] = withChoicesOf(other!, row)
    }
  }
  return all
}

function withChoicesOf(row: OptionRow, other: OptionRow | undefined): OptionRow {
  if (!row.choices || !other?.choices) return row
  return { ...row, choices: [...new Set([...row.choices, ...other.choices])] }
}

/**
 * A year before Christ begins like an option, and no option begins with a digit. NUL cannot be a part of a command
 * line, so it can tell such a word apart.
 */
const shielded = (word: string) => (/^-\d/.test(word) ? `\0${word}` : word)
const bare = (word: string) => word.replace(/^\0/, '')

const refused = (outcome: Outcome): Parsed => ({ ok: false, refusal: outcome })
/** Own rows only: `--constructor` is no option. */
const rowOf = (options: Options, name: string) => (Object.hasOwn(options, name) ? options[name] : undefined)
const parserRow = ({ type, short }: OptionRow) => (short === undefined ? { type } : { type, short })
const helpOf = (command: Command) => `"regesta help${command.isDefault ? '' : ` ${command.name}`}" lists the options`

function unknownOption(rawName: string, command: Command, known: Options): Outcome {
  const near = closest(rawName.replace(/^-+/, ''), Object.keys(known))
  return refusal(`there is no option ${rawName}`, suggestion(near && `--${near}`), helpOf(command))
}

function optionOfOthers(rawName: string, name: string, command: Command, commands: readonly Command[]): Outcome {
  const others = commands.filter((each) => each.options[name]).map(usageText)
  const what = command.isDefault ? '"regesta" without a command' : `"regesta ${command.name}"`
  return refusal(`${what} does not take ${rawName}`, `it belongs to ${others.map((each) => `"${each}"`).join(' and ')}`)
}

function valueTooMany(rawName: string, value: string | undefined): Outcome | undefined {
  return value === undefined ? undefined : refusal(`${rawName} takes no value, but here it has "${value}"`)
}

function valueProblem(
  { rawName, value, inlineValue }: { rawName: string; value: string | undefined; inlineValue: boolean | undefined },
  row: OptionRow,
): Outcome | undefined {
  // A value may begin with one hyphen: a year before Christ, a query that leaves something out.
  if (value === undefined || (!inlineValue && value.startsWith('--'))) {
    return refusal(`${rawName} needs a value`, `write ${rawName} ${row.value}`)
  }
  if (!row.choices || row.choices.includes(value)) return undefined
  const near = closest(value, row.choices)
  return refusal(`${rawName} cannot be "${value}"`, suggestion(near), `it is one of ${row.choices.join(', ')}`)
}

function countProblem(command: Command, positionals: readonly string[]): Outcome | undefined {
  const most = command.arguments.at(-1)?.repeated ? Infinity : command.arguments.length
  const least = command.arguments.filter((each) => !each.optional).length
  const usage = `usage: ${usageText(command)}`
  if (positionals.length > most) {
    return refusal(`"${positionals[most]}" is one argument too many`, usage, 'a value with spaces needs quotes')
  }
  const missing = command.arguments.filter((each) => !each.optional)[positionals.length]
  return positionals.length < least
    ? refusal(`the ${missing?.name} ${missing?.repeated ? 'are' : 'is'} missing`, usage)
    : undefined
}
