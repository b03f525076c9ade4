export { betweenTexts } from './between.ts'
export { conventionsUsed } from './conventions.ts'
export { dateText, entriesOf, entryOf, horizonText } from './entry.ts'
export { firstAfterFacts } from './horizon.ts'
export { type PassageState, type PassageText, passageOf, passageStates, passagesOf, type Texts } from './passages.ts'
export { parts, periodsOf, saysAnything, scopeText } from './periods.ts'
export type {
  BetweenText,
  CiteText,
  ClaimText,
  ContradictionText,
  DateText,
  DerivedText,
  Entry,
  EntryLink,
  Named,
  NeighboursText,
  NoteText,
  Period,
  ProofText,
  RelationText,
  WhyText,
} from './types.ts'
export { chainText } from './who.ts'
export { contradictionTexts, neighbourTexts, sourceTitles, whyTexts } from './why.ts'
