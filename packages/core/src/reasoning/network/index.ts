export { type Neighbour, type Neighbours, neighbours } from './neighbours.ts'
export type { Network } from './network.ts'
export { networkOf } from './network.ts'
export { provedBounds } from './proved.ts'
export {
  after,
  type Between,
  before,
  between,
  during,
  equals,
  overlaps,
  type Proved,
  type ProvedDays,
  relates,
  startsBefore,
} from './queries.ts'
export {
  alternativeText,
  contradictionText,
  type SourceNames,
  statementText,
  type ToldContradiction,
  type ToldWhy,
  tellContradiction,
  tellProof,
  tellWhy,
  whyText,
} from './sentences.ts'
export type {
  Alternative,
  Contradiction,
  DateStatement,
  DurationStatement,
  NetworkClaim,
  NetworkEvent,
  NetworkInput,
  Point,
  ProvedBounds,
  RelationStatement,
  Statement,
  ToldStatement,
} from './types.ts'
export { type Why, type WhyStep, why } from './why.ts'
