import { closest } from '@regesta/core/diagnostic'
import { inAscii, linear } from '../plain/index.ts'
import { canDrawFullScreen } from '../terminal/index.ts'
import { openFile, timelineOn, viewOf } from './chronology.ts'
import { type Context, defineCommand, type Outcome, shownInPart } from './command.ts'
import { exists, fileLike } from './files.ts'
import { ascii, asOf, filter, textOptions } from './options.ts'
import { refusal, suggestion } from './refusal.ts'
import { plainWidth } from './surroundings.ts'
import { readTexts } from './texts.ts'

export const open = defineCommand({
  name: 'open',
  isDefault: true,
  words: 'walk through a chronology; into a pipe, print all of it as plain text',
  arguments: [{ name: 'FILE', optional: true }],
  options: {
    'as-of': asOf,
    filter,
    ...textOptions,
    linear: { type: 'boolean', words: 'print plain text even in a terminal: one paragraph an entry' },
    ascii,
    color: { type: 'string', value: 'WHEN', choices: ['auto', 'always', 'never'], words: 'use colour' },
  },
  examples: [
    { line: 'regesta', words: 'walk through the built-in chronology' },
    { line: 'regesta chronology.yaml', words: 'walk through your own' },
    { line: 'regesta --linear --as-of 2002-06-01 | head -40', words: 'what was known in June 2002, as plain text' },
  ],
  partly: shownInPart,
  async run(values, [file], context) {
    const { stdinIsTerminal, stdoutIsTerminal, env } = context.surroundings
    const wantsNavigator = !values.linear && stdoutIsTerminal && canDrawFullScreen(env)
    if (file === '-' && wantsNavigator) {
      return refusal(
        'the navigator needs a file: standard input cannot bring both the chronology and the keys',
        'name a file, or add --linear to print plain text',
      )
    }
    if (file !== undefined && file !== '-' && !(await exists(file))) {
      const neither = await neitherCommandNorFile(file, context)
      if (neither) return neither
    }
    const opened = await openFile(file)
    if (!opened.ok) return opened.refusal
    const { chronology, diagnostics, status } = opened.value
    const timeline = timelineOn(chronology, values['as-of'])
    if (!timeline.ok) return timeline.refusal
    const query = values.filter ?? ''
    const view = viewOf(timeline.value, query)
    if (!view.ok) return view.refusal
    const read = readTexts(opened.value, values)
    if (!read.ok) return read.refusal
    const { texts, report } = read.value

    if (!stdinIsTerminal || !wantsNavigator) {
      const width = plainWidth(context.surroundings)
      const out = linear(view.value, { width, texts, diagnostics })
      return { status, out: values.ascii ? inAscii(out) : out, err: report }
    }
    // Only now: whoever prints plain text need not wait for React.
    const { openNavigator } = await import('../navigator/index.ts')
    const left = await openNavigator({
      chronology,
      diagnostics: [...diagnostics, ...read.value.diagnostics],
      ...(file === undefined ? {} : { file }),
      ...(values['as-of'] === undefined ? {} : { asOf: values['as-of'] }),
      filter: query,
      texts,
      ascii: values.ascii ?? false,
      color: values.color ?? 'auto',
    })
    return { status: left === 0 ? status : left, err: report }
  },
})

/** A single word may be a command or a file that was mistyped: both are offered. */
async function neitherCommandNorFile(word: string, { commands }: Context): Promise<Outcome | undefined> {
  if (/[/\\]/.test(word)) return undefined
  const command = closest(
    word,
    commands.map((each) => each.name),
  )
  const file = await fileLike(word)
  return refusal(
    `"${word}" is neither a command nor a file that exists`,
    suggestion(command && `regesta ${command}`),
    suggestion(file && `regesta ${file}`),
    `the commands are ${commands.map((each) => each.name).join(', ')}; "regesta help" explains them`,
  )
}
