/** The first or the last day of this entry, or of the other. */
export type RelationPoint = 'start' | 'end' | 'otherStart' | 'otherEnd'

/** `to` does not lie before `from`, or lies at least so many days after it, or at most so many. */
export interface DifferenceBound {
  readonly from: RelationPoint
  readonly to: RelationPoint
  /** 0 where it is not given. */
  readonly least?: number
  /** Any number where it is not given. */
  readonly most?: number
  /** Whether, on the same day, `from` comes first all the same: days alone do not say so. */
  readonly isSequence?: true
}

export interface RelationRow {
  /** Between this entry and the other: "this [is] before that". */
  readonly words: string
  /** The same seen from the other entry. */
  readonly inverse: string
  /** The same as the verb of a sentence: "this [comes after] that". */
  readonly clause: string
  /** Whether it says anything about dates. */
  readonly orders: boolean
  /** What it says about dates: all of it. */
  readonly bounds: readonly DifferenceBound[]
  /** What `atLeast` and `atMost` count: the one difference that is bounded, or how far the same points lie apart. */
  readonly limits?: 'difference' | 'apart'
}

const inside = [
  { from: 'otherStart', to: 'start' },
  { from: 'end', to: 'otherEnd' },
] as const satisfies readonly DifferenceBound[]

/**
 * The relations people write between two events. The ordering ones are weaker than Allen's of the same name:
 * the same day is allowed, since a day is the finest grain and two things can follow each other within it. What lies
 * within another does so by days: an absence up to a day can be before an event of that day, and contain it.
 */
export const relations = {
  before: {
    words: 'before',
    inverse: 'after',
    clause: 'is over before',
    orders: true,
    bounds: [{ from: 'end', to: 'otherStart', isSequence: true }],
    limits: 'difference',
  },
  after: {
    words: 'after',
    inverse: 'before',
    clause: 'comes after',
    orders: true,
    bounds: [{ from: 'otherEnd', to: 'start', isSequence: true }],
    limits: 'difference',
  },
  startsBefore: {
    words: 'starts before',
    inverse: 'starts after',
    clause: 'starts before',
    orders: true,
    bounds: [{ from: 'start', to: 'otherStart', isSequence: true }],
    limits: 'difference',
  },
  startsAfter: {
    words: 'starts after',
    inverse: 'starts before',
    clause: 'starts after',
    orders: true,
    bounds: [{ from: 'otherStart', to: 'start', isSequence: true }],
    limits: 'difference',
  },
  within: { words: 'within', inverse: 'contains', clause: 'lies within', orders: true, bounds: inside },
  contains: {
    words: 'contains',
    inverse: 'within',
    clause: 'contains',
    orders: true,
    bounds: [
      { from: 'start', to: 'otherStart' },
      { from: 'otherEnd', to: 'end' },
    ],
  },
  meets: {
    words: 'ends the day before',
    inverse: 'begins the day after',
    clause: 'ends the day before',
    orders: true,
    bounds: [{ from: 'end', to: 'otherStart', least: 1, most: 1, isSequence: true }],
  },
  sameTime: {
    words: 'at the same time as',
    inverse: 'at the same time as',
    clause: 'is at the same time as',
    orders: true,
    bounds: [
      { from: 'otherStart', to: 'start', most: 0 },
      { from: 'otherEnd', to: 'end', most: 0 },
    ],
    limits: 'apart',
  },
  partOf: { words: 'part of', inverse: 'has as a part', clause: 'is part of', orders: true, bounds: inside },
  about: { words: 'about', inverse: 'subject of', clause: 'is about', orders: false, bounds: [] },
  conditionOf: {
    words: 'condition of',
    inverse: 'only if',
    clause: 'is a condition of',
    orders: false,
    bounds: [],
  },
  responseTo: {
    words: 'in response to',
    inverse: 'answered by',
    clause: 'responds to',
    orders: false,
    bounds: [],
  },
  fulfils: { words: 'fulfils', inverse: 'fulfilled by', clause: 'fulfils', orders: false, bounds: [] },
  sameAs: { words: 'the same as', inverse: 'the same as', clause: 'is the same as', orders: false, bounds: [] },
} as const satisfies Record<string, RelationRow>

export type RelationType = keyof typeof relations
export const relationTypes = Object.keys(relations) as readonly RelationType[]
