import type { Bound } from '../edtf/index.ts'

/**
 * Four bounds in whole days, all inclusive; outside them the words are false (CIDOC-CRM: begin of the begin, end of
 * the begin, begin of the end, end of the end). Minus or plus infinity is an open end; `null` is an end that is not
 * known: the source does not say.
 */
export interface Bounds {
  readonly earliestStart: Bound
  readonly latestStart: Bound
  readonly earliestEnd: Bound
  readonly latestEnd: Bound
}

/** `within`: some one day or span lies in the bounds. `throughout`: it fills them. */
export type Mode = 'within' | 'throughout'

/** One of several separate days or spans, both ends inclusive. */
export interface Candidate {
  readonly from: Bound
  readonly to: Bound
}

export interface Extent {
  /** What the words allow: the only bounds that prove anything. */
  readonly hard: Bounds
  /** The best reading inside them, by a convention or a probable reading: drawn and labelled, never proof. */
  readonly soft?: Bounds
  readonly mode: Mode
  /** The members of a set that leaves gaps between them (`[2000-10-02,2000-10-09]`). */
  readonly candidates?: readonly Candidate[]
}

/** The answer to a question about order: proved, not excluded, or excluded. */
export type Answer = 'certain' | 'possible' | 'impossible'
