export { after, before, compareForDisplay, compatible, during, isDated, overlaps } from './compare.ts'
export { type Convention, conventions } from './conventions.ts'
export { extentOf, hullOf, unknownExtent, type WrittenDate } from './extent.ts'
export type { Answer, Bounds, Candidate, Extent, Mode } from './types.ts'
