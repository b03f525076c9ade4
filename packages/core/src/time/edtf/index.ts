export { boundsOf } from './bounds.ts'
export { levelOf } from './level.ts'
export { edtf, parseEdtf } from './parse.ts'
export type {
  Bound,
  DayBounds,
  Edtf,
  EdtfDate,
  EdtfDateTime,
  EdtfEnd,
  EdtfInterval,
  EdtfMember,
  EdtfPoint,
  EdtfRange,
  EdtfSeason,
  EdtfSet,
  Part,
  Qualifier,
  YearPart,
} from './types.ts'
export { writeEdtf } from './write.ts'
