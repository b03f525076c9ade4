export { type Opened, openChronology, openText } from './open.ts'
export { writeWhole } from './write.ts'
