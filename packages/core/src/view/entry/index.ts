export { dateText, entriesOf, entryOf, horizonText } from './entry.ts'
export { parts, periodsOf, scopeText } from './periods.ts'
export type { CiteText, ClaimText, DateText, Entry, EntryLink, Named, NoteText, Period, RelationText } from './types.ts'
export { chainText } from './who.ts'
