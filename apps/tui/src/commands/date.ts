import { type Locale, readWords } from '@regesta/core/time'
import {
  type DateAnswer,
  type DateOptions,
  dateJson,
  dateNdjson,
  datePlain,
  dateProblem,
  datesJson,
} from '../plain/index.ts'
import { printable } from '../terminal/index.ts'
import { defineCommand, type Outcome, type Values } from './command.ts'
import { linesOf } from './lines.ts'
import { anchor, ascii, format } from './options.ts'
import { type DateReadingOptions, longestDate, readDate } from './read-date.ts'
import { refusal, refusalOf } from './refusal.ts'
import { standardInput, writeError, writeOut } from './streams.ts'
import { plainWidth } from './surroundings.ts'

const options = {
  anchor,
  within: {
    type: 'string',
    value: 'WORDS',
    words: 'the period spoken of before, in words or as EDTF: "the year" is the year of that period',
  },
  tense: {
    type: 'string',
    value: 'TENSE',
    choices: ['past', 'future'],
    hasDefault: false,
    words: 'whether a date that prints no year is over or still to come',
  },
  convention: {
    type: 'string',
    value: 'ID',
    words: 'how "early", "mid" and "late" are drawn, such as thirds, quarters or halves',
  },
  edtf: { type: 'boolean', words: 'take EDTF only, and read nothing as words' },
  language: { type: 'string', value: 'LANGUAGE', choices: ['en', 'ru'], words: 'the language of labels' },
  ascii,
  format,
} as const

export const date = defineCommand({
  name: 'date',
  words: 'say what Regesta makes of a date in words or EDTF; "-" reads one a line from standard input',
  arguments: [{ name: 'WORDS', repeated: true }],
  options,
  examples: [
    { line: "regesta date '2001-21'", words: 'spring 2001 in EDTF: its label, its bounds and a drawing' },
    {
      line: 'regesta date "late September" --anchor 2000-12-08 --convention thirds',
      words: 'words of a text that was written on that day',
    },
    {
      line: 'regesta date - --format ndjson < dates.txt',
      words: 'many dates, for a program: one object a line, in order',
    },
  ],
  partly: 'a date could not be read',
  async run(values, words, { surroundings }) {
    const problem = optionProblem(values)
    if (problem) return problem
    const { anchor, within, tense, convention, edtf } = values
    const reading: DateReadingOptions = { anchor, within, tense, convention, edtfOnly: edtf ?? false }
    const locale = await localeOf(values.language ?? 'en')
    const plain: DateOptions = {
      width: plainWidth(surroundings),
      charset: values.ascii ? 'ascii' : 'unicode',
      ...(locale ? { locale } : {}),
      from: suppliersText(anchor, within),
    }
    const shape = values.format ?? 'plain'
    if (words.length === 1 && words[0] === '-') return answerLines(reading, shape, plain)
    const answer = readDate(words.join(' '), reading)
    const status = answer.ok ? 0 : 1
    if (shape === 'plain') {
      return answer.ok ? { status, out: datePlain(answer, plain) } : { status, err: dateProblem(answer) }
    }
    return { status, out: shape === 'json' ? dateJson(answer) : dateNdjson(answer) }
  },
})

/** English is at hand; another language is loaded only when it is asked for. */
async function localeOf(language: 'en' | 'ru'): Promise<Locale | undefined> {
  return language === 'ru' ? (await import('@regesta/core/time/ru')).russian : undefined
}

/** What does not fit is told before any date is read: a plain year needs none of the options, but checks them all. */
function optionProblem({ anchor, within, tense, convention }: Values<typeof options>): Outcome | undefined {
  const given = [
    ['anchor', anchor, { anchor }],
    ['convention', convention, { convention }],
    ['within', within, { anchor, within, tense, convention }],
  ] as const
  for (const [name, value, reading] of given) {
    if (value === undefined) continue
    const read = readWords('2000', reading)
    if (!read.ok) return refusalOf(read.diagnostics, `--${name} cannot be "${value}": `)
  }
  return undefined
}

function suppliersText(anchor: string | undefined, within: string | undefined): string {
  const suppliers = [
    anchor === undefined ? '' : `the anchor ${printable(anchor)}`,
    within === undefined ? '' : `the period spoken of, "${printable(within)}"`,
  ]
  return suppliers.filter((each) => each !== '').join(' or ')
}

/** Answers each line of standard input as it comes. */
async function answerLines(
  reading: DateReadingOptions,
  shape: 'plain' | 'json' | 'ndjson',
  plain: DateOptions,
): Promise<Outcome> {
  let status = 0
  let count = 0
  if (shape === 'json') await writeOut('[')
  try {
    for await (const lines of linesOf(standardInput(), longestDate)) {
      const answers = lines.map((line) => readDate(line, reading))
      if (answers.some((answer) => !answer.ok)) status = 1
      if (shape === 'json') await writeOut(datesJson(answers, count === 0))
      else if (shape === 'ndjson') await writeOut(answers.map(dateNdjson).join(''))
      else await writePlain(answers, count, plain)
      count += answers.length
    }
  } catch (error) {
    return refusal(`standard input cannot be read: ${(error as Error).message}`)
  }
  return shape === 'json' ? { status, out: count === 0 ? ']\n' : '\n]\n' } : { status }
}

/** What is read to standard output, with an empty line between two dates, and the others to standard error. */
async function writePlain(answers: readonly DateAnswer[], before: number, plain: DateOptions): Promise<void> {
  for (const [n, answer] of answers.entries()) {
    const number = before + n + 1
    if (answer.ok) await writeOut(`${number === 1 ? '' : '\n'}${datePlain(answer, plain)}`)
    else await writeError(dateProblem(answer, number))
  }
}
