export { type Opened, openChronology, openText } from './open.ts'
export { isSameFile, writeWhole } from './write.ts'
