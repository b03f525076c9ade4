import { exitStatuses } from '@regesta/core/node'
import { command as exportCommand } from '../apps/export/src/command.ts'
import { usageText } from '../apps/tui/src/commands/arguments.ts'
import { commands } from '../apps/tui/src/commands/index.ts'
import { globalOptions } from '../apps/tui/src/commands/options.ts'
import { table } from './markdown.ts'

interface OptionRow {
  readonly short?: string
  readonly value?: string
  readonly choices?: readonly string[]
  readonly hasDefault?: false
  readonly words: string
}

interface Row {
  readonly name: string
  readonly usage: string
  readonly words: string
  readonly options: Readonly<Record<string, OptionRow>>
  readonly examples: readonly { readonly line: string; readonly words: string }[]
  readonly partly?: string
}

const { help: _help, version: _version, ...exportOptions } = exportCommand.options

/** Every command of both apps, without the options that all of them take. */
const rows: readonly Row[] = [
  ...commands.map((command) => ({ ...command, usage: usageText(command) })),
  { ...exportCommand, options: exportOptions },
]

/** Options that mean the same for several commands are told once, below the commands. */
const shared: ReadonlySet<string> = new Set(
  rows
    .flatMap(({ options }) => Object.keys(options))
    .filter((name) => new Set(rows.flatMap(({ options }) => options[name]?.words ?? [])).size === 1)
    .filter((name) => rows.filter(({ options }) => options[name]).length > 1),
)

function optionText(name: string, { short, value }: OptionRow): string {
  return `\`${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}\``
}

function optionWords({ words, choices, hasDefault }: OptionRow): string {
  if (!choices) return words
  return `${words}: ${choices.map((each) => `\`${each}\``).join(', ')}${hasDefault === false ? '' : ` (without it \`${choices[0]}\`)`}`
}

function section({ name, usage, words, options, examples, partly }: Row): string {
  const own = Object.entries(options).filter(([option]) => !shared.has(option))
  const others = Object.keys(options).filter((option) => shared.has(option))
  const parts = [
    `### ${name}`,
    `\`${usage}\``,
    `${words[0]!.toUpperCase()}${words.slice(1)}.`,
    own.length === 0
      ? ''
      : table(
          ['option', 'what it does'],
          own.map(([option, row]) => [optionText(option, row), optionWords(row)]),
        ),
    others.length === 0
      ? ''
      : `${own.length === 0 ? 'Takes' : 'Also'} ${others.map((each) => `\`--${each}\``).join(', ')}.`,
    partly === undefined ? '' : `Status 1: ${partly}.`,
    examples.length === 0
      ? ''
      : `\`\`\`sh\n${examples.map(({ line, words: what }) => `# ${what}\n${line}`).join('\n')}\n\`\`\``,
  ]
  return parts.filter((each) => each !== '').join('\n\n')
}

/** The page on the commands, their options and how they end. */
export function commandsPage(): string {
  const common = [...shared].map((name) => {
    const users = rows.filter(({ options }) => options[name])
    return [
      optionText(name, users[0]!.options[name]!),
      users.map((each) => each.name).join(', '),
      optionWords(users[0]!.options[name]!),
    ]
  })
  return `<!-- Printed by "npm run reference" from the tables of commands in the code. Change those. -->

# Commands

\`regesta\` and \`regesta-export\` stand in \`node_modules/.bin\` after \`npm run build\`; from the checkout,
\`npm start --silent --\` and \`npm run pdf --\` are the same.

FILE is a chronology in YAML or JSON. \`-\` is standard input: YAML or JSON by its first character, the files of its sources
looked for in the working folder. Without FILE the built-in chronology is taken. Options may stand anywhere.

## Exit status

${table(
  ['status', 'meaning'],
  exitStatuses.map(([status, words]) => [String(status), words]),
)}

Problems go to standard error, with file, line and column; what was asked for goes to standard output.

## Options of several commands

${table(
  ['option', 'commands', 'what it does'],
  [...common, ...Object.entries(globalOptions).map(([name, row]) => [optionText(name, row), 'all', row.words])],
)}

[reference.md](reference.md#queries) lists what a QUERY can ask; EDTF is explained in [dates.md](dates.md).

## The commands

${rows.map(section).join('\n\n')}
`
}
