export { type Encoding, encodings } from './encoding.ts'
export { largestFileBytes, type Opened, openBytes, openChronology, openText, textFrom } from './open.ts'
export { openSourceTexts, type SourceTextsRead } from './texts.ts'
export { isSameFile, writeWhole } from './write.ts'
