import type { Statement } from '../../reasoning/index.ts'
import type { Family, Hedge, Kind, Part, RelationType, StanceId, StatusId } from '../../record/index.ts'
import type { Bounds, Extent } from '../../time/index.ts'

/** A date in people's words, in the parts that a reader may want apart. Plain text throughout. */
export interface DateText {
  /** "5 December [2000]", "early [2001]", "one day from 6 to 10 December 2000, inferred", "not dated". */
  readonly label: string
  /** The same where there is little room: "5 Dec [2000]". */
  readonly short: string
  /** What convention or reading narrows, and what the words allow: "1-30 September as stated; 21-30 by thirds". */
  readonly bounds?: string
  /** The source's own words, without quotation marks. */
  readonly words?: string
  /** EDTF as written. */
  readonly edtf?: string
  /** The id of the convention by which a vague word was read. */
  readonly convention?: string
  readonly basis: string
  readonly reasons: readonly string[]
}

/** Bounds that follow from the dates and relations of several entries. */
export interface DerivedText {
  readonly label: string
  /** The same where there is little room: "5–10 Dec 2000, der.". */
  readonly short: string
  /** Without the word that says so, for where a heading does: "5–10 December 2000". */
  readonly days: string
  /** Which of the four are proved nearer than stated. */
  readonly bounds: readonly (keyof Bounds)[]
}

export interface Named {
  readonly id: string
  readonly name: string
}

/** A reference as printed: source number and locator. */
export interface CiteText {
  readonly source: string
  /** The source's printed number, from 1. */
  readonly number: number
  readonly title: string
  readonly locator?: string
  readonly quote?: string
  readonly digest?: string
}

/** One claim, ready to be read. */
export interface ClaimText {
  /** From 1, in the order of the record. */
  readonly number: number
  /** "The author, reporting Lord Robertson, who announces". */
  readonly who: string
  readonly asserters: readonly Named[]
  readonly stance: StanceId
  readonly status: StatusId
  /** What the claim says of the event, in a word: its status, or that it is denied. */
  readonly standing: string
  readonly hedge?: Hedge
  readonly date: DateText
  readonly extent: Extent
  readonly text?: string
  /** The occasion: another entry, or its title if that entry is not known yet. */
  readonly at?: EntryLink
  /** When it was said, in words, where the record says so. */
  readonly said?: string
  /** When its first source was issued, in words. */
  readonly issued?: string
  readonly known: boolean
  readonly decides: boolean
  /** Why it is preferred, where it is. */
  readonly preferred?: string
  readonly cites: readonly CiteText[]
}

export interface EntryLink extends Named {
  /** The printed number; absent where the entry is not known on the as-of day. */
  readonly number?: number
}

export interface RelationText {
  readonly type: RelationType
  /** As seen from this entry: "before", "subject of". */
  readonly words: string
  readonly to: EntryLink
  /** Whether it is written at this entry, or at the other one. */
  readonly direction: 'outgoing' | 'incoming'
  readonly hedge?: Hedge
  readonly basis: string
  /** "at least 10 days", where limits are given. */
  readonly limits?: string
}

export interface NoteText {
  readonly text: string
  readonly cites: readonly CiteText[]
  /** When its records were issued: "records of 1929 and 1930". Notes stand outside the as-of day. */
  readonly dated?: string
}

/** An event made ready to be read. */
export interface Entry {
  /** Printed number, 1 to N in display order of the whole. */
  readonly number: number
  readonly id: string
  readonly title: string
  readonly summary?: string
  readonly kind: Kind
  readonly status: StatusId
  readonly family: Family
  readonly part: Part
  /** Whether it has an earliest day, stated or derived, so that it has a place in a list by date. */
  readonly dated: boolean
  readonly disputed: boolean
  /** Why: who contradicts whom, in sentences. */
  readonly disputes: readonly string[]
  /** What is stated of its date. */
  readonly date: DateText
  /** What follows from more than that, where anything does: "5–10 December 2000, derived". */
  readonly derived?: DerivedText
  /** By which it goes in a list: what is stated; where its place follows from what is derived, with that. */
  readonly listed: { readonly label: string; readonly short: string; readonly isDerived: boolean }
  readonly stated: Extent
  /** The stated bounds, nearer together where nearer ones are proved: by these it is listed and drawn. */
  readonly extent: Extent
  /** Whether statements of it were set aside, since they contradict others. */
  readonly contradicted: boolean
  /** Of its statements and those of other entries, what cannot be true together. */
  readonly contradictions: readonly ContradictionText[]
  readonly actors: readonly (Named & { readonly role?: string })[]
  readonly places: readonly (Named & { readonly inferred: boolean })[]
  readonly topics: readonly Named[]
  readonly duration?: string
  readonly claims: readonly ClaimText[]
  readonly relations: readonly RelationText[]
  readonly notes: readonly NoteText[]
}

/** The statements that prove something. */
export interface ProofText {
  readonly claim: string
  readonly steps: readonly {
    /** With its basis, where it is not simply stated, and its sources by number. */
    readonly statement: string
    /** What follows from it and those before. Of the last one that is the claim. */
    readonly so?: string
    /** The entry that it comes from, or leads to. */
    readonly entry: EntryLink
  }[]
  /** What it rests on that is not simply stated. */
  readonly rests?: string
}

/** What bounds an entry: "Not before 5 December 2000, since", "Ends by 10 December 2000, since". */
export interface WhyText extends ProofText {
  /** Whether it follows from more than the entry's own date. */
  readonly isDerived: boolean
  /** What kinds of statements prove it. */
  readonly kinds: readonly Statement['kind'][]
}

/** What certainly comes right before and right after an entry; several, where nothing orders them among each other. */
export interface NeighboursText {
  readonly before: readonly EntryLink[]
  readonly after: readonly EntryLink[]
}

/** The order of two entries, and the time between them. */
export interface BetweenText {
  readonly first: EntryLink
  readonly second: EntryLink
  /** "“A” is certainly over before “B” begins". */
  readonly order: string
  /** "17 days lie between the end of “A” and the start of “B”, neither counted". */
  readonly time: string
  /** Days between the last of the first and the first of the second, as in `between`; infinite where nothing limits them. */
  readonly least: number
  readonly most: number
  /** "What proves the order and the least time between them": as far as these are proved. */
  readonly proofs: readonly ProofText[]
}

/** Statements of several entries that cannot all be true. */
export interface ContradictionText {
  /** "These four statements cannot all be true". */
  readonly opening: string
  /** The entries that it names, in no order of its own. */
  readonly events: readonly EntryLink[]
  readonly statements: readonly { readonly statement: string; readonly entry: EntryLink }[]
  /** How many statements there are beyond those. */
  readonly more?: number
  /** The day at which they clash. */
  readonly clash: string
}

/** Entries under one heading, in display order. */
export interface Period {
  readonly title: string
  readonly part: Part
  readonly entries: readonly Entry[]
}
