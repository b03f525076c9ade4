import { clustersOf, printable, width } from '../../terminal/index.ts'
import type { Pane } from '../actions.ts'
import { actionFor, keyLabel, keys } from '../keys.ts'
import { isBrief } from '../layout.ts'
import { prompts } from '../prompt.ts'
import { bold, bothEnds, clipRow, dim, type Row, reverse, rowWidth, type Span, span } from '../rows.ts'
import type { Problem, Prompt, State } from '../state.ts'
import { glyphsOf } from '../theme.ts'
import { hiddenWords } from './FilterBar.ts'

/** The last row, or the last two while something is typed: the prompt, else the answer to the last key, else hints. */
export function statusRows(state: State): readonly Row[] {
  if (state.prompt) return promptRows(state.prompt, state)
  const { columns } = state.size
  const glyphs = glyphsOf(state.charset)
  const brief = isBrief(state.size)
  const end = hintsAtEnd(state)
  if (state.message !== undefined) {
    const message: Row = [span(` ${printable(state.message, state.charset)}`, bold)]
    return [bothEnds(message, brief ? [] : end, columns, glyphs.ellipsis)]
  }
  // Without a filter bar, what is hidden is said here.
  const hidden = brief && state.focus !== 'detail' ? hiddenWords(state, true) : ''
  const right = hidden === '' ? end : [span(` ${hidden} `, bold), ...end]
  return [bothEnds(hintsFor(state, columns - rowWidth(right)), right, columns, glyphs.ellipsis)]
}

function promptRows(prompt: Prompt, state: State): readonly Row[] {
  const { columns } = state.size
  const glyphs = glyphsOf(state.charset)
  const { label, help } = prompts[prompt.kind]
  const clean = (text: string) => printable(text, state.charset)
  const first: Row =
    prompt.problem === undefined
      ? [span(` ${clean(help)}`, dim)]
      : [span(` ${problemText(prompt.problem, columns - 1, state)}`, bold)]
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

/** What is wrong and what would be right; where there is no room for both, what would be right comes first. */
function problemText({ message, help }: Problem, cells: number, { charset }: State): string {
  const parts = [message, ...(help === undefined ? [] : [help])].map((part) => printable(part, charset))
  const whole = parts.join('; ')
  return width(whole) <= cells ? whole : parts.reverse().join('; ')
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

const hints = new Map<Pane, readonly Hint[]>()

/**
 * The hints that hold in a pane, its own first. Rows of the key table that follow each other with the same hint are one
 * hint with several keys. What a pane gives another meaning is not said in the general one.
 */
function hintsOf(pane: Pane): readonly Hint[] {
  const known = hints.get(pane)
  if (known) return known
  const own = keys.filter((row) => row.where === pane)
  const general = keys.filter((row) => row.where === 'anywhere' && actionFor(row.keys[0]!, pane) === row.action)
  const found: { keys: string[]; words: string }[] = []
  for (const row of [...own, ...general]) {
    if (row.hint === undefined) continue
    const label = keyLabel(row.keys[0]!)
    const last = found.at(-1)
    if (last?.words === row.hint) last.keys.push(label)
    else found.push({ keys: [label], words: row.hint })
  }
  hints.set(pane, found)
  return found
}

// Whoever is lost needs these, so they stay when all others have gone.
const lasting: readonly string[] = ['help', 'list', 'quit']
// What a small terminal has room for at the most.
const firstWhenBrief: readonly string[] = ['next', 'follow', 'back', 'read', 'search', 'filter']

function hintSpans({ keys: labels, words }: Hint): readonly Span[] {
  return [span(labels.join(joinFor(labels)), bold), span(` ${words}`, dim)]
}

/** "j/k", "1-9" for a row of digits, and "[ ]", which a stroke would make hard to read. */
function joinFor(labels: readonly string[]): string {
  if (labels.every((label) => /^\d$/.test(label))) return '-'
  return labels.every((label) => /^[\p{L}\p{Sm}-]/u.test(label)) ? '/' : ' '
}

function hintsAtEnd({ focus }: State): Row {
  return [
    ...hintsOf(focus)
      .filter(({ words }) => lasting.includes(words))
      .sort((a, b) => lasting.indexOf(a.words) - lasting.indexOf(b.words))
      .flatMap((hint) => [span(' '), ...hintSpans(hint)]),
    span(' '),
  ]
}

function hintsFor({ focus, size }: State, room: number): Row {
  const row: Span[] = []
  let used = 0
  const rankOf = ({ words }: Hint) => {
    const rank = isBrief(size) ? firstWhenBrief.indexOf(words) : -1
    return rank < 0 ? firstWhenBrief.length : rank
  }
  const passing = hintsOf(focus).filter(({ words }) => !lasting.includes(words))
  for (const hint of passing.toSorted((a, b) => rankOf(a) - rankOf(b))) {
    const spans = [span(row.length === 0 ? ' ' : '  '), ...hintSpans(hint)]
    const cells = rowWidth(spans)
    if (used + cells > room) break
    row.push(...spans)
    used += cells
  }
  return row
}
