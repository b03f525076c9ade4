import { clustersOf, printable, width } from '../../terminal/index.ts'
import { keyLabel, keys } from '../keys.ts'
import { prompts } from '../prompt.ts'
import { bold, bothEnds, clipRow, dim, type Row, reverse, rowWidth, type Span, span } from '../rows.ts'
import type { Prompt, State } from '../state.ts'
import { glyphsOf } from '../theme.ts'
import { hiddenWords } from './FilterBar.ts'

/** The last row, or the last two while something is typed: the prompt, else the answer to the last key, else hints. */
export function statusRows(state: State): readonly Row[] {
  if (state.prompt) return promptRows(state.prompt, state)
  const { columns, rows } = state.size
  const glyphs = glyphsOf(state.charset)
  const brief = columns < 60 || rows < 16
  if (state.message !== undefined) {
    const message: Row = [span(` ${printable(state.message, state.charset)}`, bold)]
    return [bothEnds(message, brief ? [] : hintsAtEnd(), columns, glyphs.ellipsis)]
  }
  // Without a filter bar, what is hidden is said here.
  const hidden = brief ? hiddenWords(state, true) : ''
  const right = hidden === '' ? hintsAtEnd() : [span(` ${hidden} `, bold), ...hintsAtEnd()]
  return [bothEnds(hintsFor(columns - rowWidth(right)), right, columns, glyphs.ellipsis)]
}

function promptRows(prompt: Prompt, state: State): readonly Row[] {
  const { columns } = state.size
  const glyphs = glyphsOf(state.charset)
  const { label, help } = prompts[prompt.kind]
  const clean = (text: string) => printable(text, state.charset)
  const first: Row =
    prompt.problem === undefined ? [span(` ${clean(help)}`, dim)] : [span(` ${clean(prompt.problem)}`, bold)]
  const under = clustersOf(prompt.after)[0]?.text ?? ' '
  const head = ` ${label}: `
  const before = tail(clean(prompt.before), columns - width(head) - 2)
  return [
    clipRow(first, columns, glyphs.ellipsis),
    clipRow(
      [span(head, bold), span(before), span(clean(under), reverse), span(clean(prompt.after.slice(under.length)))],
      columns,
      glyphs.ellipsis,
    ),
  ]
}

/** The end of a text, so that the cursor behind it stays in sight. */
function tail(text: string, cells: number): string {
  const clusters = [...clustersOf(text)]
  let used = width(text)
  while (used > cells && clusters.length > 0) used -= clusters.shift()!.cells
  return clusters.map((cluster) => cluster.text).join('')
}

interface Hint {
  readonly keys: readonly string[]
  readonly words: string
}

/** Rows of the key table that follow each other with the same hint are one hint with several keys. */
function hintsOf(): readonly Hint[] {
  const found: { keys: string[]; words: string }[] = []
  for (const row of keys) {
    if (row.hint === undefined) continue
    const label = keyLabel(row.keys[0]!)
    const last = found.at(-1)
    if (last?.words === row.hint) last.keys.push(label)
    else found.push({ keys: [label], words: row.hint })
  }
  return found
}

const hints = hintsOf()

// Whoever is lost needs these two, so they stay when all others have gone.
const lasting = ['help', 'quit']

function hintSpans(hint: Hint): readonly Span[] {
  return [span(hint.keys.join(hint.keys.includes('[') ? ' ' : '/'), bold), span(` ${hint.words}`, dim)]
}

function hintsAtEnd(): Row {
  return [
    ...hints.filter(({ words }) => lasting.includes(words)).flatMap((hint) => [span(' '), ...hintSpans(hint)]),
    span(' '),
  ]
}

function hintsFor(room: number): Row {
  const row: Span[] = []
  let used = 0
  for (const hint of hints.filter(({ words }) => !lasting.includes(words))) {
    const spans = [span(row.length === 0 ? ' ' : '  '), ...hintSpans(hint)]
    const cells = rowWidth(spans)
    if (used + cells > room) break
    row.push(...spans)
    used += cells
  }
  return row
}
