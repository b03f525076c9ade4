/** How strong a claim is. Of an event's known claims the strongest family decides its status. */
export type Family = 'actual' | 'alleged' | 'prospective' | 'contingent'

/** The mark of a status, as a shape to draw. */
export type Shape = 'disc' | 'square' | 'saltire' | 'open-square' | 'circle' | 'struck-circle' | 'lozenge'

export interface Status {
  readonly family: Family
  /** The word people read. */
  readonly word: string
  /** Three letters, where there is no room for the word. */
  readonly code: string
  readonly definition: string
  /** One cell of a terminal: Unicode, and plain ASCII. */
  readonly glyph: string
  readonly ascii: string
  /** The same mark for paper. */
  readonly shape: Shape
}

/**
 * Every status a claim can give an event: word, definition and marks, for screen, plain text and page alike.
 * In display order: families from strongest to weakest.
 */
export const statuses = {
  occurred: {
    family: 'actual',
    word: 'occurred',
    code: 'occ',
    glyph: '●',
    ascii: '*',
    shape: 'disc',
    definition: 'said to have happened',
  },
  ongoing: {
    family: 'actual',
    word: 'ongoing',
    code: 'ong',
    glyph: '■',
    ascii: '#',
    shape: 'square',
    definition: 'said to hold when the source was written',
  },
  absent: {
    family: 'actual',
    word: 'absent',
    code: 'abs',
    glyph: '×',
    ascii: 'x',
    shape: 'saltire',
    definition: 'said not to have happened',
  },
  alleged: {
    family: 'alleged',
    word: 'alleged',
    code: 'alg',
    glyph: '□',
    ascii: 'a',
    shape: 'open-square',
    definition: 'asserted, but not established',
  },
  scheduled: {
    family: 'prospective',
    word: 'scheduled',
    code: 'sch',
    glyph: '○',
    ascii: 'o',
    shape: 'circle',
    definition: 'has a fixed date ahead',
  },
  planned: {
    family: 'prospective',
    word: 'planned',
    code: 'pln',
    glyph: '○',
    ascii: 'o',
    shape: 'circle',
    definition: 'intended by those who can do it',
  },
  proposed: {
    family: 'prospective',
    word: 'proposed',
    code: 'prp',
    glyph: '○',
    ascii: 'o',
    shape: 'circle',
    definition: 'put forward, not decided',
  },
  demanded: {
    family: 'prospective',
    word: 'demanded',
    code: 'dmd',
    glyph: '○',
    ascii: 'o',
    shape: 'circle',
    definition: 'called for',
  },
  cancelled: {
    family: 'prospective',
    word: 'cancelled',
    code: 'can',
    glyph: 'ø',
    ascii: '/',
    shape: 'struck-circle',
    definition: 'was planned and is given up',
  },
  conditional: {
    family: 'contingent',
    word: 'conditional',
    code: 'cnd',
    glyph: '◊',
    ascii: '~',
    shape: 'lozenge',
    definition: 'only if something else happens',
  },
  predicted: {
    family: 'contingent',
    word: 'predicted',
    code: 'prd',
    glyph: '◊',
    ascii: '~',
    shape: 'lozenge',
    definition: 'expected by the one who says so',
  },
  feared: {
    family: 'contingent',
    word: 'feared',
    code: 'frd',
    glyph: '◊',
    ascii: '~',
    shape: 'lozenge',
    definition: 'expected, and unwelcome',
  },
  hinted: {
    family: 'contingent',
    word: 'hinted',
    code: 'hnt',
    glyph: '◊',
    ascii: '~',
    shape: 'lozenge',
    definition: 'suggested without being said',
  },
} as const satisfies Record<string, Status>

export type StatusId = keyof typeof statuses

/** What people write for a status that has another name. */
export const statusesSaidOtherwise: ReadonlyMap<string, StatusId> = new Map([
  ['happened', 'occurred'],
  ['done', 'occurred'],
  ['completed', 'occurred'],
  ['confirmed', 'occurred'],
  ['continuing', 'ongoing'],
  ['denied', 'absent'],
  ['claimed', 'alleged'],
  ['rumoured', 'alleged'],
  ['promised', 'planned'],
  ['intended', 'planned'],
  ['suggested', 'proposed'],
  ['called off', 'cancelled'],
  ['expected', 'predicted'],
])
export const statusIds = Object.keys(statuses) as readonly StatusId[]

export interface FamilyRow {
  /** 1 is the strongest. */
  readonly rank: number
  readonly word: string
  /** How its extents are drawn on screen and page. */
  readonly line: 'solid' | 'hollow' | 'dashed' | 'dotted'
  /** What stands in such a family, in a few words for a legend. */
  readonly definition: string
}

export const families = {
  actual: { rank: 1, word: 'actual', line: 'solid', definition: 'happened, holds, or did not happen' },
  alleged: { rank: 2, word: 'alleged', line: 'hollow', definition: 'asserted, not established' },
  prospective: {
    rank: 3,
    word: 'prospective',
    line: 'dashed',
    definition: 'scheduled, planned, proposed, demanded or cancelled',
  },
  contingent: { rank: 4, word: 'contingent', line: 'dotted', definition: 'conditional, predicted, feared or hinted' },
} as const satisfies Record<Family, FamilyRow>
