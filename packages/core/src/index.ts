export { type Diagnostic, type DiagnosticCode, type Result, renderDiagnostic } from './diagnostic/index.ts'
export { type ResolvedEvent, resolve, type Timeline } from './reasoning/index.ts'
export {
  type Chronology,
  defineChronology,
  type Event,
  parseChronology,
  readChronology,
  type StatusId,
  statuses,
  writeJson,
  writeYaml,
} from './record/index.ts'
export { type Edtf, type Extent, parseEdtf } from './time/index.ts'
export { type Axis, type Entry, entryOf, layOutAxis, select, type View, wholeWindow } from './view/index.ts'
