export { type ReadOptions, readChronology } from './read.ts'
export { writeJson } from './write-json.ts'
