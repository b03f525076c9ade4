/** Where two wordings part, in words: what one has and what the other has in its place. */
export interface Difference {
  readonly quoted: string
  readonly found: string
}

const longestShown = 80
/** Words of what both have, on either side, so that a reader knows where it is. */
const wordsAround = 2

/** What stands between the words that both wordings begin with and those that both end with, with a word or two around. */
export function differenceOf(quoted: string, found: string): Difference {
  const [a, b] = [quoted.split(' '), found.split(' ')]
  let first = 0
  while (first < a.length && first < b.length && a[first] === b[first]) first++
  let last = 0
  while (last < a.length - first && last < b.length - first && a.at(-1 - last) === b.at(-1 - last)) last++
  const show = (words: readonly string[]) => {
    const from = Math.max(0, first - wordsAround)
    const to = Math.min(words.length, words.length - last + wordsAround)
    const text = words.slice(from, to).join(' ')
    const cut = text.length > longestShown ? `${text.slice(0, longestShown - 1)}…` : text
    return `${from > 0 ? '… ' : ''}${cut}${to < words.length && cut === text ? ' …' : ''}`
  }
  return { quoted: show(a), found: show(b) }
}
