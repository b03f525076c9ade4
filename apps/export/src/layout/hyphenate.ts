/** Where a word may be broken, as offsets into it; at least three letters on either side. */
export type Hyphenator = (word: string) => readonly number[]

type Patterns = { hyphenateSync(text: string, options?: { hyphenChar?: string; minWordLength?: number }): string }

const languages: Record<string, () => Promise<{ default: Patterns }>> = {
  en: () => import('hyphen/en-gb/index.js'),
  'en-US': () => import('hyphen/en-us/index.js'),
  de: () => import('hyphen/de/index.js'),
  fr: () => import('hyphen/fr/index.js'),
  ru: () => import('hyphen/ru/index.js'),
}

const shortest = 7
const leftAndRight = 3
const soft = '\u00ad'

/**
 * The hyphenator of a language tag (BCP 47), by the TeX patterns of `hyphen`; for other languages one that never
 * breaks a word.
 */
export async function hyphenatorOf(language: string): Promise<Hyphenator> {
  const load = languages[language] ?? languages[language.split('-')[0] ?? '']
  if (!load) return () => []
  const patterns = (await load()).default
  const known = new Map<string, readonly number[]>()
  return (word) => {
    let points = known.get(word)
    if (!points) {
      points = pointsOf(patterns.hyphenateSync(word, { hyphenChar: soft, minWordLength: shortest }), word.length)
      known.set(word, points)
    }
    return points
  }
}

function pointsOf(hyphenated: string, length: number): readonly number[] {
  const points: number[] = []
  let letters = 0
  for (const char of hyphenated) {
    if (char !== soft) letters += char.length
    else if (letters >= leftAndRight && length - letters >= leftAndRight) points.push(letters)
  }
  return points
}
