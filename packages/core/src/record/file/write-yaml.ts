import { dump } from 'js-yaml'
import type { Chronology } from '../model/index.ts'
import { writeJson } from './write-json.ts'

/** A chronology as YAML, with the same fields in the same order as `writeJson`; reads back as an equal one. */
export function writeYaml(chronology: Chronology): string {
  return dump(JSON.parse(writeJson(chronology)), { lineWidth: 120 })
}
