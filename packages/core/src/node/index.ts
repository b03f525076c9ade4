export { type Encoding, encodings } from './encoding.ts'
export { largestFileBytes, type Opened, openChronology, openText, textFrom } from './open.ts'
export { isSameFile, writeWhole } from './write.ts'
