import { describe, expect, it } from 'vitest'
import { readArguments } from './arguments.ts'
import { command } from './command.ts'
import { helpText } from './help.ts'

describe('arguments', () => {
  it.each([
    ['the built-in chronology', ['-o', 'out.pdf'], { out: 'out.pdf', paper: 'A4', filter: '', texts: [] }],
    ['a file', ['visit.yaml', '-o', 'out.pdf'], { file: 'visit.yaml', out: 'out.pdf' }],
    ['options before the file', ['-o', 'out.pdf', 'visit.yaml'], { file: 'visit.yaml' }],
    ['another paper, in any case', ['-o', 'x', '--paper', 'letter'], { paper: 'Letter' }],
    ['a filter that begins with a hyphen', ['-o', 'x', '--filter', '-topic:kosovo'], { filter: '-topic:kosovo' }],
    ['a year before Christ', ['-o', 'x', '--as-of=-0044'], { asOf: '-0044' }],
    ['standard input', ['-', '-o', 'x'], { file: '-', allowOutside: false }],
    ['texts from anywhere', ['-o', 'x', '--allow-outside'], { allowOutside: true }],
    ['several texts', ['-o', 'x', '--text', 'a=1', '--text', 'b=2'], { texts: ['a=1', 'b=2'] }],
  ])('%s', (_, argv, expected) => {
    expect(readArguments(argv)).toMatchObject({ ok: true, wanted: { kind: 'export', ...expected } })
  })

  it.each([
    ['help', ['--help', '--paper', 'A4'], 'help'],
    ['help, shortly', ['-h'], 'help'],
    ['the version', ['--version'], 'version'],
    ['the version, shortly', ['-V'], 'version'],
  ])('ask for %s', (_, argv, kind) => {
    expect(readArguments(argv)).toEqual({ ok: true, wanted: { kind } })
  })

  it.each([
    ['no place to write to', [], 'it is not said where the PDF goes', 'write -o OUT'],
    ['an unknown option', ['-o', 'x', '--papr', 'A4'], 'there is no option --papr', 'did you mean --paper?'],
    ['another unknown option', ['-o', 'x', '-z'], 'there is no option -z', '--help lists the options'],
    ['an unknown paper', ['-o', 'x', '--paper', 'A5'], '--paper cannot be "A5"', 'did you mean "A4"?'],
    ['an option without its value', ['-o'], '-o needs a value', 'write -o OUT'],
    ['an option as a value', ['-o', '--help'], '-o needs a value', 'write -o OUT'],
    ['a value too many', ['--help=yes'], '--help takes no value', ''],
    ['a file too many', ['a', 'b', '-o', 'x'], '"b" is one argument too many', 'usage:'],
    ['the same twice', ['-o', 'x', '-o', 'y'], '-o is given twice', 'give it once'],
  ])('refuse %s', (_, argv, problem, remedy) => {
    const parsed = readArguments(argv)
    expect(parsed.ok ? undefined : parsed.refusal.problem).toContain(problem)
    expect(parsed.ok ? '' : parsed.refusal.remedies.join('\n')).toContain(remedy)
  })

  it('are all in the help', () => {
    for (const option of Object.keys(command.options).map((name) => `--${name}`)) {
      expect(helpText()).toContain(option)
    }
    expect(
      Math.max(
        ...helpText()
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(80)
  })
})
