import type { StatusId } from './statuses.ts'

export interface Stance {
  /** Third person singular: "the author reports". */
  readonly word: string
  /** Third person plural: "the ministers report". */
  readonly plural: string
}

/** What a speaker does with a claim. Of a chain of asserters the last one has the stance. */
export const stances = {
  reports: { word: 'reports', plural: 'report' },
  implies: { word: 'implies', plural: 'imply' },
  judges: { word: 'judges', plural: 'judge' },
  predicts: { word: 'predicts', plural: 'predict' },
  states: { word: 'states', plural: 'state' },
  announces: { word: 'announces', plural: 'announce' },
  confirms: { word: 'confirms', plural: 'confirm' },
  proposes: { word: 'proposes', plural: 'propose' },
  demands: { word: 'demands', plural: 'demand' },
  supports: { word: 'supports', plural: 'support' },
  opposes: { word: 'opposes', plural: 'oppose' },
  warns: { word: 'warns', plural: 'warn' },
  hints: { word: 'hints', plural: 'hint' },
  alleges: { word: 'alleges', plural: 'allege' },
  denies: { word: 'denies', plural: 'deny' },
} as const satisfies Record<string, Stance>

export type StanceId = keyof typeof stances
export const stanceIds = Object.keys(stances) as readonly StanceId[]

const byStatus: Readonly<Record<string, StanceId>> = {
  alleged: 'alleges',
  predicted: 'predicts',
} satisfies Partial<Record<StatusId, StanceId>>

/** The stance that a status alone tells; anything else, a status that is none included, a source reports. */
export function stanceOf(status: unknown): StanceId {
  return (typeof status === 'string' && Object.hasOwn(byStatus, status) ? byStatus[status] : undefined) ?? 'reports'
}

/** How sure a speaker is, where not quite. */
export const hedges = {
  probable: { adverb: 'probably', held: 'held to be probable' },
  possible: { adverb: 'possibly', held: 'held to be possible' },
} as const satisfies Record<string, { readonly adverb: string; readonly held: string }>

export type Hedge = keyof typeof hedges
export const hedgeIds = Object.keys(hedges) as readonly Hedge[]
