export { conventionsIn } from './conventions.ts'
export { defineChronology } from './define.ts'
export { idGiver, slugOf, uniqueIds } from './ids.ts'
export { parseChronology, parseInPart, type Read } from './parse.ts'
export { type RelationRow, type RelationType, relations, relationTypes } from './relations.ts'
export {
  type Actor,
  type Basis,
  type CheckSetting,
  type Chronology,
  type ChronologyInput,
  type ChronologyOf,
  type Citation,
  type Claim,
  type Collection,
  chronologySchema,
  type Event,
  type EventInput,
  type Kind,
  type Note,
  type Part,
  type Place,
  type Relation,
  type Source,
  type Topic,
  type When,
} from './schema.ts'
export { type Hedge, hedges, type Stance, type StanceId, stanceIds, stanceOf, stances } from './stances.ts'
export {
  type Family,
  type FamilyRow,
  families,
  type Shape,
  type Status,
  type StatusId,
  statuses,
  statusIds,
} from './statuses.ts'
export { tenseOf } from './tense.ts'
export { whenOfReading, whyUndated } from './when-of-reading.ts'
