import { exitStatuses } from '@regesta/core/node'
import { command, type OptionRow } from './command.ts'

const widest = 80
const gap = 2

export function helpText(): string {
  const { name, usage, words, options, examples, partly } = command
  return `${name}: ${words}

${usage}

FILE is a chronology in YAML or JSON; "-" is standard input. Without it, the
built-in one is taken: Russia-NATO contacts in December 2000.

Options
${rows(Object.entries(options).map(([option, row]) => [optionText(option, row), row.words]))}

Examples
${examples.map(({ line, words: what }) => `  ${line}\n      ${what}`).join('\n')}

Exit status
${rows(exitStatuses.map(([status, what]) => [String(status), status === 1 ? partly : what]))}
`
}

function optionText(name: string, { short, value }: OptionRow): string {
  const long = value === undefined ? `--${name}` : `--${name} ${value}`
  return short === undefined ? long : `-${short}, ${long}`
}

function rows(all: readonly (readonly [term: string, words: string])[]): string {
  const left = Math.max(...all.map(([term]) => term.length))
  return all
    .flatMap(([term, words]) =>
      wrapped(words, widest - left - 2 * gap).map((line, n) => `  ${(n === 0 ? term : '').padEnd(left)}  ${line}`),
    )
    .join('\n')
}

/** Lines of at most so many characters, broken at spaces; no word of the table is longer. */
function wrapped(text: string, most: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
