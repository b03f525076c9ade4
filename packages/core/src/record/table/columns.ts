/** What a column of a table can be read as. */
export interface Column {
  readonly words: string
  /** Headers by which it is recognised, in small letters, English and Russian. */
  readonly headers: readonly string[]
  /** Several columns may be of this kind, and a cell may hold several things. */
  readonly several?: true
  /** Written by `regesta list`, worked out from the others, and never read. */
  readonly derived?: true
}

/** Every column that is understood. A table needs one of titles; the rest may be missing. */
export const columns = {
  id: { words: 'the id of the entry; made from the title where there is none', headers: ['id', 'ref'] },
  title: {
    words: 'what happened, in a few words',
    headers: ['title', 'event', 'fact', 'headline', 'what', 'событие', 'название', 'факт'],
  },
  summary: {
    words: 'the same at more length',
    headers: ['summary', 'description', 'details', 'detail', 'text', 'описание', 'содержание'],
  },
  status: {
    words: 'occurred, planned, alleged ...; occurred where the cell is empty',
    headers: ['status', 'статус'],
  },
  date: {
    words: 'when: EDTF, or words such as "late September 2000"',
    headers: ['date', 'when', 'day', 'year', 'дата', 'когда', 'год'],
  },
  start: {
    words: 'its first day; with no end the end is not known',
    headers: ['start', 'start date', 'date start', 'from', 'begin', 'beginning', 'начало', 'дата начала'],
  },
  end: {
    words: 'its last day; the first is in the column of starts or of dates',
    headers: ['end', 'end date', 'date end', 'to', 'until', 'конец', 'окончание', 'дата окончания'],
  },
  words: {
    words: 'the words of the source for the date, where the date is in another column',
    headers: ['words', 'date as printed', 'date in the source', 'date words'],
  },
  basis: { words: 'stated, inferred, assumed, derived or editor: how the date is known', headers: ['basis'] },
  who: {
    words: 'persons, offices and bodies that take part, with semicolons between them',
    headers: [
      'who',
      'actor',
      'person',
      'people',
      'participant',
      'party',
      'parties',
      'кто',
      'участники',
      'лицо',
      'лица',
    ],
    several: true,
  },
  place: {
    words: 'where, with semicolons between places',
    headers: ['place', 'where', 'location', 'место', 'где'],
    several: true,
  },
  topic: {
    words: 'topics, with semicolons between them; the first is the lane on the axis',
    headers: ['topic', 'issue', 'theme', 'category', 'tag', 'тема', 'рубрика'],
    several: true,
  },
  source: {
    words: 'where it is written, with semicolons between sources: "Minutes p. 12; Gazette, fol. 3"',
    headers: ['source', 'citation', 'cite', 'reference', 'document', 'источник', 'документ'],
    several: true,
  },
  page: {
    words: 'the page in the source',
    headers: ['page', 'p', 'pp', 'pin', 'pin cite', 'pinpoint', 'страница', 'страницы', 'стр', 'с'],
    several: true,
  },
  locator: {
    words: 'the place in the source: "fol. 3r", "p5.s3"; a bare number is one of what the header names',
    headers: ['locator', 'folio', 'line', 'paragraph', 'section', 'timestamp', 'лист'],
    several: true,
  },
  notes: {
    words: 'notes of your own',
    headers: ['note', 'comment', 'remark', 'примечание', 'примечания', 'комментарий'],
    several: true,
  },
  earliestStart: { words: 'the first day on which it can have begun', headers: ['earlieststart'], derived: true },
  latestStart: { words: 'the last day on which it can have begun', headers: ['lateststart'], derived: true },
  earliestEnd: { words: 'the first day on which it can have ended', headers: ['earliestend'], derived: true },
  latestEnd: { words: 'the last day on which it can have ended', headers: ['latestend'], derived: true },
} as const satisfies Record<string, Column>

export type ColumnName = keyof typeof columns
export const columnNames = Object.keys(columns) as readonly ColumnName[]

/** Those that `--map` can name. */
export const readableColumns = columnNames.filter((name) => !('derived' in columns[name]))

const byHeader = new Map<string, ColumnName>(
  columnNames.flatMap((name) => columns[name].headers.map((header) => [header, name] as const)),
)

/** What a header names by itself: capitals, signs and a final number or plural s apart ("Sources:", "Source 2"). */
export function columnNamed(header: string): ColumnName | undefined {
  const folded = foldHeader(header)
  return byHeader.get(folded) ?? byHeader.get(folded.replace(/s$/, ''))
}

export function foldHeader(header: string): string {
  return header
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<=\p{L}) \d+ ?$/u, '')
    .trim()
}
