import { describe, expect, it, test } from 'vitest'
import { hostileTitles } from '../plain/hostile.cases.ts'
import { dateObjects, printedDates } from './date.cases.ts'
import { type Context, commands, run } from './index.ts'

const context: Context = {
  commands,
  surroundings: { stdinIsTerminal: false, stdoutIsTerminal: false, env: {} },
  version: '1.2.3',
}
const date = (...argv: readonly string[]) => run(['date', ...argv], context)
const unsafe = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u

describe('a date for people', () => {
  test.each(printedDates)('%s', async (name, argv) => {
    const { status, out } = await date(...argv)
    expect(status).toBe(0)
    await expect(out).toMatchFileSnapshot(`snapshots/date-${name}.txt`)
    expect(out!.split('\n').filter((line) => [...line].length > 80)).toEqual([])
  })

  test.each(printedDates)('%s in ASCII says the same', async (_name, argv) => {
    const [unicode, ascii] = [(await date(...argv)).out!, (await date(...argv, '--ascii')).out!]
    expect(ascii).toMatch(/^[ -~\n]+$/)
    expect(ascii.split('\n').length).toBe(unicode.split('\n').length)
  })

  it('has its label in Russian where that is asked for', async () => {
    expect((await date('2000-12-05', '--language', 'ru')).out).toMatch(/^5 декабря 2000 г\.\n/)
  })

  it('has no drawing where no bound is a day', async () => {
    for (const text of ['../..', 'five or more years']) expect((await date(text)).out).not.toMatch(/[─-╿►◄]/)
  })

  it('is drawn as separate days where it is one of several', async () => {
    expect((await date('[1990-10-02,2000-10-09]')).out).toMatch(/^Hard {7} *● +●$/m)
  })

  it('is filled where it certainly was', async () => {
    expect((await date('2000-12-06/2000-12-08')).out).toMatch(/^Hard {7} *█+$/m)
    expect((await date('2000-12-06/2000-12')).out).toMatch(/^Hard {7} *█+─+┤$/m)
    expect((await date('2000-12-06/2000-12', '--ascii')).out).toMatch(/^Hard {7} *#+-+\]$/m)
  })
})

describe('a date for a program', () => {
  test.each(dateObjects)('%s', async (_name, argv, object) => {
    const { status, out, err } = await date(...argv, '--format', 'json')
    const answer = JSON.parse(out!)
    expect(answer).toEqual(object)
    expect(Object.keys(answer).join(' ')).toBe(
      'input valid kind level edtf lower upper earliestStart latestStart earliestEnd latestEnd soft mode rule convention supplied error',
    )
    expect({ status, err }).toEqual({ status: answer.valid ? 0 : 1, err: undefined })
  })

  it('is one line of NDJSON', async () => {
    const [json, ndjson] = [await date('2001-21', '--format=json'), await date('2001-21', '--format=ndjson')]
    expect(ndjson.out).toMatch(/^.*\n$/)
    expect(JSON.parse(ndjson.out!)).toEqual(JSON.parse(json.out!))
  })
})

describe('what is no date', () => {
  it('is shown with a caret under the place, and with help', async () => {
    const { status, out, err } = await date('the', 'erly', '1990s')
    expect({ status, out }).toEqual({ status: 1, out: undefined })
    expect(err!.split('\n')).toEqual([
      'regesta: understood "the", then expected more of a date, found "erly"',
      '  the erly 1990s',
      '      ^',
      expect.stringMatching(/^ {2}help: did you mean "the early 1990s"\?$/i),
      '',
    ])
  })

  test.each(hostileTitles)('%s', async (_name, text) => {
    for (const rest of [[], ['--edtf'], ['--format=json'], ['--format=ndjson']]) {
      const { status, out = '', err = '' } = await date(text, ...rest)
      expect(status).toBe(1)
      expect(out + err).not.toMatch(unsafe)
      if (out !== '') expect(JSON.parse(out).input).toBe(text)
    }
  })

  it('may be as long as it likes', async () => {
    const { status, err } = await date('x'.repeat(1_000_000))
    expect({ status, lines: err!.split('\n').length }).toEqual({ status: 1, lines: 5 })
    expect(err!.length).toBeLessThan(500)
    const { out } = await date('2'.repeat(1_000_000), '--format=json')
    expect(JSON.parse(out!).input).toHaveLength(4096)
    expect(JSON.parse(out!).error).toMatchObject({ offset: 4096, message: expect.stringContaining('4096') })
  })
})

describe('a command line that is wrong', () => {
  test.each<[name: string, argv: readonly string[], line: RegExp]>([
    ['no date', [], /the WORDS are missing\n {2}usage: regesta date WORDS\.\.\./],
    ['an anchor that is no date', ['2001', '--anchor', 'soon'], /--anchor cannot be "soon": the anchor is not EDTF/],
    ['an anchor without bounds', ['2001', '--anchor', '2000~'], /--anchor cannot be "2000~": .*no bounds/],
    ['a convention nobody knows', ['2001', '--convention', 'eighths'], /no convention "eighths"\n {2}.*thirds/],
    ['a period that is none', ['2001', '--within', 'the war'], /--within cannot be "the war": the period spoken of/],
    ['a period that is open', ['2001', '--within', '1939/..'], /--within cannot be "1939\/\.\."/],
    ['a tense there is not', ['2001', '--tense', 'pst'], /did you mean "past"\?/],
    ['a language there is not', ['2001', '--language', 'de'], /it is one of en, ru/],
    ['an option of other commands', ['2001', '--filter', 'x'], /"regesta date" does not take --filter/],
  ])('%s', async (_name, argv, line) => {
    const { status, out, err } = await date(...argv)
    expect({ status, out }).toEqual({ status: 2, out: undefined })
    expect(err).toMatch(line)
  })
})
