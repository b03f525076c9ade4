import { wrap } from '../terminal/index.ts'

/** The text as a sentence: a capital at its beginning, and a full stop unless it already ends one. */
export function sentence(text: string): string {
  const whole = text.trim()
  if (whole === '') return ''
  const ended = /[.!?…]["'”’»)\]]*$/u.test(whole) ? whole : `${whole}.`
  return ended.charAt(0).toUpperCase() + ended.slice(1)
}

/** Sentences in one paragraph, set to the width; lines after the first are indented. */
export function paragraph(sentences: readonly string[], width: number, indent = 0): string {
  const text = sentences
    .filter((each) => each !== '')
    .join(' ')
    .replace(/ +/g, ' ')
    .trim()
  const [first = ''] = wrap(text, width)
  const others = first.length === text.length ? [] : wrap(text.slice(first.length), width - indent)
  return [first, ...others.map((line) => ' '.repeat(indent) + line)].map((line) => `${line}\n`).join('')
}

/** "1 entry", "2 entries". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}
