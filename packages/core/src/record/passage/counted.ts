import { closest, type Diagnostic, type Result } from '../../diagnostic/index.ts'

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

/** A kind with its number, or a range of numbers. */
export interface Counted {
  readonly kind: LocatorKind
  readonly from: string
  readonly to?: string
}

/** Page 14 of "page 14, line 3". */
export interface LocatorStep {
  readonly kind: LocatorKind
  readonly number: string
}

/** A place inside a place, outermost first; `last` is `first` itself where it is one place. */
export interface Steps {
  readonly kind: 'steps'
  readonly first: readonly LocatorStep[]
  readonly last: readonly LocatorStep[]
}

const labelForm = /^(\p{L}+\.?|§§?|¶¶?)(.*)$/u
/** One number as editions print it: 12, 12a, 3r, xiv, A, IV.2, 1:02:03. */
const numberForm = '(?:\\d{1,9}(?:[.:,/]\\d{1,9})*\\s?(?:[a-z]{1,2}|\\*)?|[ivxlcdm]{1,15}(?:\\.\\d{1,9})?|[a-z])'
const valueForm = new RegExp(`^(${numberForm})(?:\\s*[-–]\\s*(${numberForm}))?$`, 'i')
/** A page and a line as transcripts are cited: 14:3, 14:3-9, 14:22-15:4. */
const transcriptForm = /^([1-9]\d{0,5}):([1-9]\d{0,3})(?:\s*[-–]\s*(?:([1-9]\d{0,5}):)?([1-9]\d{0,3}))?$/
/** Before the second place of "page 14, line 22 to page 15, line 4": what follows counts something, in several steps. */
const betweenPlaces = /(?:\s+to\s+|\s*[-–]\s*)(?=(?:\p{L}+(?:\.|\s)|[§¶])[^,]*,)/u
const betweenSteps = /,\s*(?=[\p{L}§¶])/u

/** A place that only the edition shows, in one step or several. */
export function readCounted(text: string): Result<Counted | Steps> {
  const transcript = transcriptForm.exec(text)
  if (transcript) return readTranscript(text, transcript)
  return betweenSteps.test(text) ? readSteps(text) : readStep(text)
}

function readStep(text: string): Result<Counted> {
  const [, label = '', rest = ''] = labelForm.exec(text) ?? []
  if (label === '') {
    const help = /^\d/.test(text) ? `say what is counted: "page ${text}", "line ${text}"` : forms
    return refused(`"${shown(text)}" is not a locator`, help)
  }
  const kind = kindNamed(label)
  if (!kind) {
    const near = closest(label.toLowerCase(), [...kindOf.keys()])
    return refused(`"${shown(label)}" is not something that a locator counts`, near ? `did you mean "${near}"?` : forms)
  }
  const value = valueForm.exec(rest.trim())
  if (!value)
    return refused(
      `"${shown(text)}" does not say which ${kind}`,
      `write a number after it: "${kind} 12" or "${kind} 12-14"`,
    )
  return {
    ok: true,
    value: { kind, from: value[1]!.trim(), ...(value[2] === undefined ? {} : { to: value[2].trim() }) },
  }
}

/** Whether a text begins as a counted place does. */
export function mayBeCounted(text: string): boolean {
  const [, label] = labelForm.exec(text) ?? []
  return label === undefined ? transcriptForm.test(text) : kindNamed(label) !== undefined
}

function kindNamed(label: string): LocatorKind | undefined {
  const written = label.toLowerCase()
  return kindOf.get(written) ?? kindOf.get(`${written}.`)
}

function readTranscript(text: string, match: RegExpExecArray): Result<Steps> {
  const [page, line, lastPage, lastLine] = match.slice(1)
  const at = (pageNumber: string, lineNumber: string): readonly LocatorStep[] => [
    { kind: 'page', number: pageNumber },
    { kind: 'line', number: lineNumber },
  ]
  const first = at(page!, line!)
  return fromTo(text, first, lastLine === undefined ? first : at(lastPage ?? page!, lastLine))
}

/** One place in several steps, whose last one may be a range; or from one such place to another. */
function readSteps(text: string): Result<Steps> {
  const places: (readonly Counted[])[] = []
  for (const place of text.split(betweenPlaces)) {
    const steps: Counted[] = []
    for (const step of place.split(betweenSteps)) {
      const read = readStep(step.trim())
      if (!read.ok) return read
      steps.push(read.value)
    }
    places.push(steps)
  }
  const [steps = [], end] = places
  const ranged = places.flatMap((place) => place.filter(({ to }) => to !== undefined))
  if (places.length > 2 || ranged.length > (end ? 0 : 1) || (ranged.length === 1 && ranged[0] !== steps.at(-1)))
    return refused(`"${shown(text)}" has more than one range`, stepForms)
  const first = steps.map(({ kind, from }) => ({ kind, number: from }))
  const last = (end ?? steps).map(({ kind, from, to }) => ({ kind, number: to ?? from }))
  return fromTo(text, first, end || ranged.length > 0 ? last : first)
}

const stepForms = 'write "page 14, lines 3-9", or "page 14, line 22 to page 15, line 4"'

function fromTo(text: string, first: readonly LocatorStep[], last: readonly LocatorStep[]): Result<Steps> {
  if (first.map(({ kind }) => kind).join() !== last.map(({ kind }) => kind).join())
    return refused(`"${shown(text)}" begins with one kind of thing and ends with another`, stepForms)
  const different = first.findIndex(({ number }, n) => number !== last[n]!.number)
  const [from, to] = [first[different]?.number, last[different]?.number].map(Number)
  if (from! > to!) return refused(`"${shown(text)}" ends before it begins`, 'write the earlier place first')
  return { ok: true, value: { kind: 'steps', first, last } }
}

export const forms =
  'write "p5.s3" for the third sentence of the fifth paragraph, "p5-p7", or a kind with its number: "page 12", "page 14, line 3", "fol. 3r", "§ 28"'

export function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 37)}...` : text
}

export function refused(message: string, help: string): { ok: false; diagnostics: readonly Diagnostic[] } {
  return { ok: false, diagnostics: [{ code: 'R015', severity: 'error', message, help }] }
}
