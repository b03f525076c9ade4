export { type ReadOptions, readChronology } from './read.ts'
export { writeJson } from './write-json.ts'
export { writeYaml } from './write-yaml.ts'
