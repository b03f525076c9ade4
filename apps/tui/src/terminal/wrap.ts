import { clustersOf, width } from './width.ts'

/**
 * The text in lines of at most so many cells, broken at spaces; a word longer than a line is broken inside.
 * No line begins or ends with a space. An empty text is one empty line, and no room at all gives no lines.
 * A cluster wider than the line is left out, since nothing could show it.
 */
export function wrap(text: string, cells: number): readonly string[] {
  if (cells <= 0) return []
  const lines: string[] = []
  let line = ''
  let used = 0
  const end = () => {
    lines.push(line)
    line = ''
    used = 0
  }
  for (const word of text.split(' ').filter((each) => each !== '')) {
    const length = width(word)
    if (used > 0 && used + 1 + length > cells) end()
    if (used > 0) {
      line += ' '
      used += 1
    }
    if (length <= cells) {
      line += word
      used += length
      continue
    }
    for (const cluster of clustersOf(word)) {
      if (cluster.cells > cells) continue
      if (used + cluster.cells > cells) end()
      line += cluster.text
      used += cluster.cells
    }
  }
  if (used > 0 || lines.length === 0) lines.push(line)
  return lines
}
