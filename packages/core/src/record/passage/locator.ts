import { closest, type Diagnostic, type Result } from '../../diagnostic/index.ts'

/** A place in a text that is counted by our own rule. */
export interface PassagePoint {
  readonly paragraph: number
  /** Absent for a whole paragraph. */
  readonly sentence?: number
}

/** Where a passage stands: counted in the text itself, or by something only the edition has. */
export type Locator =
  | { readonly kind: 'passage'; readonly first: PassagePoint; readonly last: PassagePoint }
  | { readonly kind: LocatorKind; readonly from: string; readonly to?: string }

/**
 * The kinds of CSL 1.0.2 ("Locators") that a chronology is likely to meet, with the ways to write them; the first is
 * the one we write.
 */
const locatorKinds = {
  page: ['page', 'pages', 'p.', 'pp.'],
  line: ['line', 'lines', 'l.', 'll.'],
  folio: ['folio', 'folios', 'fol.', 'fols.', 'f.', 'ff.'],
  timestamp: ['timestamp', 'time'],
  section: ['section', 'sections', '§', '§§', 'sec.', 'secs.'],
  paragraph: ['paragraph', 'paragraphs', 'para.', 'paras.', 'par.', '¶', '¶¶'],
  article: ['article', 'articles', 'art.', 'arts.'],
  chapter: ['chapter', 'chapters', 'ch.', 'chap.', 'chaps.'],
  column: ['column', 'columns', 'col.', 'cols.'],
  part: ['part', 'parts', 'pt.', 'pts.'],
  book: ['book', 'books', 'bk.', 'bks.'],
  volume: ['volume', 'volumes', 'vol.', 'vols.'],
  issue: ['issue', 'issues', 'no.', 'nos.', 'number', 'numbers'],
  note: ['note', 'notes', 'n.', 'nn.', 'footnote', 'footnotes'],
  figure: ['figure', 'figures', 'fig.', 'figs.'],
  table: ['table', 'tables', 'tbl.'],
  verse: ['verse', 'verses', 'v.', 'vv.'],
  appendix: ['appendix', 'app.'],
  act: ['act', 'acts'],
  scene: ['scene', 'scenes', 'sc.'],
  rule: ['rule', 'rules'],
  canon: ['canon', 'canons'],
} as const satisfies Record<string, readonly string[]>

export type LocatorKind = keyof typeof locatorKinds

const kindOf = new Map<string, LocatorKind>(
  (Object.keys(locatorKinds) as LocatorKind[]).flatMap((kind) =>
    locatorKinds[kind].map((label) => [label, kind] as const),
  ),
)

const passageForm = /^p([1-9]\d{0,5})(?:\.s([1-9]\d{0,5}))?(?:[-–](?:p([1-9]\d{0,5}))?(?:\.?s([1-9]\d{0,5}))?)?$/
const labelForm = /^(\p{L}+\.?|§§?|¶¶?)(.*)$/u
/** One number as editions print it: 12, 12a, 3r, xiv, A, IV.2, 1:02:03. */
const numberForm = '(?:\\d{1,9}(?:[.:,/]\\d{1,9})*\\s?(?:[a-z]{1,2}|\\*)?|[ivxlcdm]{1,15}(?:\\.\\d{1,9})?|[a-z])'
const valueForm = new RegExp(`^(${numberForm})(?:\\s*[-–]\\s*(${numberForm}))?$`, 'i')
const longest = 100

/**
 * A locator as people write it: `p5.s3`, `p5`, `p5.s3-s4`, `p5-p7`, `p5.s3-p6.s1`, counted by `sentencesOf`; or a kind
 * that CSL knows with its number: `page 12`, `pp. 12-14`, `fol. 3r`, `§ 28`, `timestamp 1:02:03`.
 * Anything else is refused (R015), and so is a range that ends before it begins.
 */
export function parseLocator(text: string): Result<Locator> {
  if (text.length > longest) return refused(`the locator is longer than ${longest} characters`, forms)
  const trimmed = text.trim()
  const passage = passageForm.exec(trimmed)
  if (passage) return readPassage(trimmed, passage)

  if (/^p\d/i.test(trimmed)) return refused(`"${shown(trimmed)}" is neither a paragraph and sentence nor a page`, forms)
  const [, label = '', rest = ''] = labelForm.exec(trimmed) ?? []
  if (label === '') {
    const help = /^\d/.test(trimmed) ? `say what is counted: "page ${trimmed}", "line ${trimmed}"` : forms
    return refused(`"${shown(trimmed)}" is not a locator`, help)
  }
  const kind = kindNamed(label)
  if (!kind) {
    const near = closest(label.toLowerCase(), [...kindOf.keys()])
    return refused(`"${shown(label)}" is not something that a locator counts`, near ? `did you mean "${near}"?` : forms)
  }
  const value = valueForm.exec(rest.trim())
  if (!value)
    return refused(
      `"${shown(trimmed)}" does not say which ${kind}`,
      `write a number after it: "${kind} 12" or "${kind} 12-14"`,
    )
  return {
    ok: true,
    value: { kind, from: value[1]!.trim(), ...(value[2] === undefined ? {} : { to: value[2].trim() }) },
  }
}

/** Whether `parseLocator` reads a text; where it does not, nothing is worked out to say why. */
export function isLocator(text: string): boolean {
  const trimmed = text.trim()
  const [, label] = labelForm.exec(trimmed) ?? []
  const isOfAKind = label !== undefined && kindNamed(label) !== undefined
  return (isOfAKind || passageForm.test(trimmed)) && parseLocator(text).ok
}

function kindNamed(label: string): LocatorKind | undefined {
  const written = label.toLowerCase()
  return kindOf.get(written) ?? kindOf.get(`${written}.`)
}

const forms =
  'write "p5.s3" for the third sentence of the fifth paragraph, "p5-p7", or a kind with its number: "page 12", "fol. 3r", "§ 28"'

function readPassage(text: string, match: RegExpExecArray): Result<Locator> {
  const [paragraph, sentence, lastParagraph, lastSentence] = match
    .slice(1)
    .map((digits) => (digits ? Number(digits) : undefined))
  const first = point(paragraph!, sentence)
  if (!/[-–]/.test(text)) return { ok: true, value: { kind: 'passage', first, last: first } }
  if (
    (sentence === undefined) !== (lastSentence === undefined) ||
    (lastParagraph === undefined && lastSentence === undefined)
  ) {
    return refused(
      `"${shown(text)}" begins with one kind of thing and ends with another`,
      'write "p5.s3-s4", "p5.s3-p6.s1" or "p5-p7"',
    )
  }
  const last = point(lastParagraph ?? paragraph!, lastSentence)
  const order = last.paragraph - first.paragraph || (last.sentence ?? 0) - (first.sentence ?? 0)
  if (order < 0) return refused(`"${shown(text)}" ends before it begins`, 'write the earlier passage first')
  return { ok: true, value: { kind: 'passage', first, last } }
}

function point(paragraph: number, sentence: number | undefined): PassagePoint {
  return sentence === undefined ? { paragraph } : { paragraph, sentence }
}

function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 37)}...` : text
}

function refused(message: string, help: string): { ok: false; diagnostics: readonly Diagnostic[] } {
  return { ok: false, diagnostics: [{ code: 'R015', severity: 'error', message, help }] }
}
