export interface RelationRow {
  /** Between this entry and the other: "this [is] before that". */
  readonly words: string
  /** The same seen from the other entry. */
  readonly inverse: string
  /** Whether it says anything about dates. */
  readonly orders: boolean
}

/**
 * The relations people write between two events. The ordering ones are weaker than Allen's of the same name:
 * the same day is allowed, since a day is the finest grain and two things can follow each other within it.
 */
export const relations = {
  before: { words: 'before', inverse: 'after', orders: true },
  after: { words: 'after', inverse: 'before', orders: true },
  startsBefore: { words: 'starts before', inverse: 'starts after', orders: true },
  startsAfter: { words: 'starts after', inverse: 'starts before', orders: true },
  within: { words: 'within', inverse: 'contains', orders: true },
  contains: { words: 'contains', inverse: 'within', orders: true },
  meets: { words: 'ends the day before', inverse: 'begins the day after', orders: true },
  sameTime: { words: 'at the same time as', inverse: 'at the same time as', orders: true },
  partOf: { words: 'part of', inverse: 'has as a part', orders: true },
  about: { words: 'about', inverse: 'subject of', orders: false },
  conditionOf: { words: 'condition of', inverse: 'only if', orders: false },
  responseTo: { words: 'in response to', inverse: 'answered by', orders: false },
  fulfils: { words: 'fulfils', inverse: 'fulfilled by', orders: false },
  sameAs: { words: 'the same as', inverse: 'the same as', orders: false },
} as const satisfies Record<string, RelationRow>

export type RelationType = keyof typeof relations
export const relationTypes = Object.keys(relations) as readonly RelationType[]
