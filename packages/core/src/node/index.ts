export { type Opened, openBytes, openChronology, openText } from './open.ts'
export { openSourceTexts, type SourceTextsRead } from './texts.ts'
export { isSameFile, writeWhole } from './write.ts'
