import { closest } from '@regesta/core/diagnostic'
import { exitStatuses } from '@regesta/core/node'
import { fields } from '@regesta/core/view'
import { wrap } from '../terminal/index.ts'
import { allOptions, usageText } from './arguments.ts'
import { type Command, defineCommand, type Example, type OptionRow, type Options } from './command.ts'
import { globalOptions } from './options.ts'
import { refusal, suggestion } from './refusal.ts'

export const help = defineCommand({
  name: 'help',
  words: 'print this help, or that of a command',
  arguments: [{ name: 'COMMAND', optional: true }],
  options: {},
  examples: [{ line: 'regesta help list', words: 'what "list" can do' }],
  run(_values, [name], { commands }) {
    if (name === undefined) return { status: 0, out: helpText(commands) }
    const command = commands.find((each) => each.name === name)
    if (command) return { status: 0, out: commandHelpText(command) }
    const names = commands.map((each) => each.name)
    return refusal(
      `there is no command "${name}"`,
      suggestion(closest(name, names)),
      `the commands are ${names.join(', ')}`,
    )
  },
})

const widest = 80
const gap = 2

/** The help of the whole. */
export function helpText(commands: readonly Command[]): string {
  return [
    'regesta: chronologies you can check, in the terminal and as plain text',
    '',
    ...section(
      'Commands',
      commands.map((command) => [usageText(command), command.words]),
    ),
    'FILE is a chronology in YAML or JSON; "-" is standard input. Without it, the',
    'built-in one is taken: Russia-NATO contacts in December 2000.',
    '',
    ...section('Options', rowsOfAll(commands)),
    ...queries(allOptions(commands)),
    ...examples(commands.flatMap((command) => command.examples)),
    ...section(
      'Exit status',
      exitStatuses.map(([status, words]) => [String(status), words]),
    ).slice(0, -1),
    '',
  ].join('\n')
}

/** The help of one command. */
export function commandHelpText(command: Command): string {
  return [
    usageText(command),
    ...wrap(command.words, widest - gap).map((line) => `  ${line}`),
    '',
    ...section('Options', optionRows({ ...command.options, ...globalOptions })),
    ...queries(command.options),
    ...examples(command.examples),
    ...(command.partly === undefined ? [] : [`Exit status 1: ${command.partly}`]),
  ]
    .join('\n')
    .replace(/\n*$/, '\n')
}

function optionRows(options: Options): [string, string][] {
  return Object.entries(options).map(([name, row]) => [optionText(name, row), `${row.words}${choicesText(row)}`])
}

/** Every option with the commands that take it; twice, where two commands offer other values for it. */
function rowsOfAll(commands: readonly Command[]): [string, string][] {
  const rows = [...new Set(commands.flatMap(({ options }) => Object.values(options)))]
  return Object.keys(allOptions(commands)).flatMap((name) => {
    if (Object.hasOwn(globalOptions, name))
      return optionRows({ [name]: globalOptions[name as keyof typeof globalOptions] })
    return rows.flatMap((row): [string, string][] => {
      const users = commands.filter(({ options }) => options[name] === row).map((command) => command.name)
      return users.length === 0
        ? []
        : optionRows({ [name]: row }).map(([term, words]) => [term, `${words} (${users.join(', ')})`])
    })
  })
}

/** The query language, where there is an option that takes a query. */
function queries(options: Options): string[] {
  if (!Object.values(options).some((row) => row.value === 'QUERY')) return []
  const rows = Object.entries(fields).map(([name, field]) => [`${name}:`, `${field.about} (${field.value})`] as const)
  return section('QUERY', [
    ['word', 'looked for in all texts, accents and capitals apart; "several words" in quotation marks'],
    ...rows,
    ['-...', 'not what follows; all parts must hold; status:planned,proposed is either'],
  ])
}

function optionText(name: string, row: OptionRow): string {
  const short = row.short === undefined ? '' : `-${row.short}, `
  return `${short}--${name}${row.value === undefined ? '' : ` ${row.value}`}`
}

function choicesText({ choices, hasDefault }: OptionRow): string {
  return choices ? `: ${choices.join(', ')}${hasDefault === false ? '' : ` (without it ${choices[0]})`}` : ''
}

function section(title: string, rows: readonly (readonly [string, string])[]): string[] {
  const left = Math.max(...rows.map(([term]) => term.length))
  const room = widest - left - 2 * gap
  return [
    title,
    ...rows.flatMap(([term, words]) =>
      wrap(words, room).map((line, n) => `  ${(n === 0 ? term : '').padEnd(left)}  ${line}`),
    ),
    '',
  ]
}

function examples(rows: readonly Example[]): string[] {
  if (rows.length === 0) return []
  return ['Examples', ...rows.flatMap(({ line, words }) => [`  ${line}`, `      ${words}`]), '']
}
