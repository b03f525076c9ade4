export { type ReadOptions, type ReadText, readChronology, readLocated } from './read.ts'
export { writeJson } from './write-json.ts'
export { writeYaml } from './write-yaml.ts'
