import { spawn } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { agreedInvalid, agreedValid } from '../../packages/core/src/time/edtf/conformance.cases.ts'
import { folderWith, launcher, regesta, shell } from './regesta.ts'

interface Answer {
  readonly input: string
  readonly valid: boolean
  readonly kind: string | null
  readonly lower: string | null
  readonly upper: string | null
  readonly error: { readonly offset: number; readonly message: string; readonly help: string | null } | null
}

const fields =
  'input valid kind level edtf lower upper earliestStart latestStart earliestEnd latestEnd soft mode rule convention supplied error'
const unsafe = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u

/** What the command makes of each line of a text. */
function answersTo(input: string | Uint8Array, ...args: readonly string[]) {
  const { status, out, err } = regesta(['date', '-', '--format', 'ndjson', ...args], undefined, input)
  const lines = out.split('\n')
  expect(lines.pop()).toBe('')
  return { status, err, out, answers: lines.map((line) => JSON.parse(line) as Answer) }
}

describe('strings on which implementations agree, through the command', () => {
  const texts = [...agreedValid.map(([text]) => text), ...agreedInvalid]
  const { status, answers } = answersTo(`${texts.join('\n')}\n`, '--edtf')

  it('are each answered once, in order', () => {
    expect(texts).toHaveLength(827)
    expect(answers.map(({ input }) => input)).toEqual(texts)
    expect(status).toBe(1)
  })

  it('are valid with the bounds of the table, or not valid', () => {
    const verdicts = answers.map(({ input, valid, lower, upper }) => [input, valid, lower, upper])
    expect(verdicts).toEqual([
      ...agreedValid.map(([text, lower, upper]) => [text, true, lower, upper]),
      ...agreedInvalid.map((text) => [text, false, null, null]),
    ])
  })

  it('are all valid where the invalid ones are left out', () => {
    const valid = agreedValid.map(([text]) => text).join('\n')
    expect(answersTo(valid, '--edtf').status).toBe(0)
  })
})

describe('many dates', () => {
  const mixed = ['2001-21', 'late September', 'soon or late', '', '[2000-12-06..2000-12-10]', '196']
  const anchor = ['--anchor', '2000-12-08']

  it('are answered in order, the bad ones among them', () => {
    const { status, err, answers } = answersTo(mixed.join('\n'), ...anchor)
    expect({ status, err }).toEqual({ status: 1, err: '' })
    expect(answers.map(({ input, kind }) => [input, kind])).toEqual([
      ['2001-21', 'edtf'],
      ['late September', 'words'],
      ['soon or late', null],
      ['', null],
      ['[2000-12-06..2000-12-10]', 'edtf'],
      ['196', 'words'],
    ])
    for (const answer of answers) {
      expect(Object.keys(answer).join(' ')).toBe(fields)
      expect(answer.valid).toBe(answer.error === null)
    }
  })

  it('are one array as JSON', () => {
    const text = mixed.join('\r\n')
    const { status, out } = regesta(['date', '-', '--format', 'json', ...anchor], undefined, text)
    expect(status).toBe(1)
    expect(JSON.parse(out)).toEqual(answersTo(text, ...anchor).answers)
    expect(regesta(['date', '-', '--format', 'json'])).toEqual({ status: 0, out: '[]\n', err: '' })
  })

  it('are printed for people one after the other, and what is wrong with its line', () => {
    const { status, out, err } = regesta(['date', '-', ...anchor], undefined, mixed.join('\n'))
    expect(status).toBe(1)
    expect(out.match(/^Input .*/gm)).toEqual(
      [2001, 'late', '[2000', 196].map((each) => expect.stringContaining(`${each}`)),
    )
    expect(err.match(/^regesta: line \d/gm)).toEqual(['regesta: line 3', 'regesta: line 4'])
  })

  it('are answered while more are still to come', async () => {
    const child = spawn(process.execPath, [launcher, 'date', '-', '--format', 'ndjson'])
    const first = new Promise<string>((resolve) => child.stdout.once('data', (data) => resolve(String(data))))
    child.stdin.write('2001\n20')
    expect(JSON.parse(await first).input).toBe('2001')
    child.stdin.end('02\n')
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0)
  })

  it('may be a hundred thousand', () => {
    const { status, answers } = answersTo('2000-12-06/..\n'.repeat(100_000))
    expect({ status, count: answers.length }).toEqual({ status: 0, count: 100_000 })
  })

  it('may be read in part only', () => {
    const folder = folderWith({ 'dates.txt': '2001\n'.repeat(50_000) })
    const { status, out, err } = shell('set -o pipefail; regesta date - --format ndjson < dates.txt | head -1', folder)
    expect(JSON.parse(out).input).toBe('2001')
    expect({ status, err }).toEqual({ status: 0, err: '' })
  })

  it('are not read as words where only EDTF is taken', () => {
    const { status, answers } = answersTo('late September 2000\n196\n2001\n', '--edtf')
    expect(status).toBe(1)
    expect(answers.map(({ valid }) => valid)).toEqual([false, false, true])
  })

  it('are not begun where the command line is wrong', () => {
    const { status, out, err } = regesta(['date', '-', '--anchor', 'soon'], undefined, '2001\n')
    expect({ status, out }).toEqual({ status: 2, out: '' })
    expect(err).toMatch(/^regesta: --anchor cannot be "soon"/)
  })
})

describe('hostile lines', () => {
  const hostile = [
    '\u001b[2J\u001b]52;c;aGk=\u0007',
    '2001\u202e12\u2066',
    '\u009b31m2001',
    '2001\u2028\u0085-\u0000',
    `e${'\u0301'.repeat(60)}`,
    '["'.repeat(2000),
    '{'.repeat(4096),
    '2'.repeat(5000),
    '2000,'.repeat(800),
    'the '.repeat(1000),
    'constructor',
    '\ud83d\ude00',
  ]

  it('are each refused, and print nothing that a terminal obeys', () => {
    const { status, out, err, answers } = answersTo(hostile.join('\n'))
    expect({ status, err }).toEqual({ status: 1, err: '' })
    expect(out).not.toMatch(unsafe)
    expect(answers.map(({ valid }) => valid)).toEqual(hostile.map(() => false))
    expect(answers.map(({ input }) => input)).toEqual(hostile.map((line) => line.slice(0, 4096)))
    for (const { error } of answers) expect(error!.message.length + (error!.help?.length ?? 0)).toBeLessThan(1000)
  })

  it('print nothing of the kind for people either', () => {
    const { status, out, err } = regesta(['date', '-'], undefined, hostile.join('\n'))
    expect({ status, out }).toEqual({ status: 1, out: '' })
    expect(err).not.toMatch(unsafe)
    expect(err.match(/^regesta: line \d+: /gm)).toHaveLength(hostile.length)
    expect(Math.max(...err.split('\n').map((line) => line.length))).toBeLessThan(1200)
  })

  it('that have no end are not kept in memory', () => {
    const { status, out, err } = shell(
      'head -c 300000000 /dev/zero | NODE_OPTIONS=--max-old-space-size=64 regesta date - --format ndjson',
    )
    expect({ status, err }).toEqual({ status: 1, err: '' })
    expect(JSON.parse(out).error).toMatchObject({ offset: 4096 })
  })

  it('need not be text', () => {
    const { status, answers } = answersTo(new Uint8Array([0x32, 0xff, 0xfe, 0x0a, 0xc3]))
    expect(status).toBe(1)
    expect(answers.map(({ input }) => input)).toEqual(['2\ufffd\ufffd', '\ufffd'])
  })
})
