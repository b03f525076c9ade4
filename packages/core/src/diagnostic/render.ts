import type { Diagnostic, Path, Place } from './diagnostic.ts'

/** Columns of the offending line that are shown; a longer line is cut around the caret. */
const widestLine = 120
/** How much of a cut line stands before the caret. */
const contextBefore = 40
const longestMessage = 1000
const ellipsis = '…'

/**
 * A diagnostic as people read it, without a final line break:
 *
 *     visit.yaml:12:11: error: no actor has the id "sergev" [R007]
 *       asserters: [author, sergev]
 *                           ^^^^^^
 *       help: did you mean "sergeev"?
 *
 * The line is shown where `text`, the text that was read, is given. A diagnostic without a place is located by its
 * path. Whatever the text and the file name hold, nothing is printed that a terminal would act upon.
 */
export function renderDiagnostic(diagnostic: Diagnostic, from: { file?: string; text?: string } = {}): string {
  const { code, severity, message, path, place, related = [], help } = diagnostic
  return [
    `${where(from.file, path, place)}${severity}: ${printable(message)} [${code}]`,
    ...(place && from.text !== undefined ? excerpt(from.text, place) : []),
    ...related.flatMap((other) => [
      `  ${where(from.file, other.path, other.place)}${printable(other.message)}`,
      ...(other.place && from.text !== undefined ? excerpt(from.text, other.place) : []),
    ]),
    ...(help === undefined ? [] : [`  help: ${printable(help)}`]),
  ].join('\n')
}

/** A path as it would be written in a program: `events[12].claims[0].when`, `sources[0]["container-title"]`. */
export function pathText(path: Path): string {
  let text = ''
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`
    else if (!/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(step)) text += `[${JSON.stringify(step)}]`
    else text += text === '' ? step : `.${step}`
  }
  return text
}

function where(file: string | undefined, path: Path | undefined, place: Place | undefined): string {
  const parts = file === undefined ? [] : [printable(file)]
  if (place) parts.push(String(place.line), String(place.column))
  else if (path && path.length > 0) parts.push(printable(pathText(path)))
  return parts.length === 0 ? '' : `${parts.join(':')}: `
}

/** The line of a place and, below it, the caret; of a place over several lines the first, of an empty line nothing. */
function excerpt(text: string, place: Place): string[] {
  const start = place.offset - (place.column - 1)
  // Not searched for further than can be shown: a line may be the whole of a large file.
  const ahead = text.slice(place.offset, place.offset + widestLine + 1)
  const breakAt = ahead.search(/[\n\r]/)
  const end = place.offset + (breakAt < 0 ? ahead.length : breakAt)
  const from = end - start <= widestLine ? start : Math.max(start, place.offset - contextBefore)
  const to = Math.min(end, from + widestLine)
  if (to === from) return []
  const before = cells(text.slice(from, place.offset))
  const marked = cells(text.slice(place.offset, Math.max(place.offset, Math.min(place.offset + place.length, to))))
  const lead = from > start ? ellipsis : ''
  const line = `${lead}${before.text}${cells(text.slice(place.offset, to)).text}${to < end ? ellipsis : ''}`
  return [`  ${line}`.trimEnd(), `  ${' '.repeat(lead.length + before.width)}${'^'.repeat(Math.max(1, marked.width))}`]
}

/** Controls, formats (bidi among them), lone surrogates, separators of lines and paragraphs. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u
const zeroWidth = /\p{M}/u
const wide =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]/u

/** A message on one line: it may quote a field of any length. */
function printable(text: string): string {
  return cells(text.length > longestMessage ? `${text.slice(0, longestMessage)}${ellipsis}` : text).text
}

/** Text that can be printed anywhere (a tab is one space, everything invisible a middle dot), and its width. */
function cells(text: string): { text: string; width: number } {
  let shown = ''
  let width = 0
  for (const character of text) {
    const mark = character === '\t' ? ' ' : unprintable.test(character) ? '·' : character
    shown += mark
    width += zeroWidth.test(mark) ? 0 : wide.test(mark) ? 2 : 1
  }
  return { text: shown, width }
}
