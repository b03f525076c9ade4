export { type ResolveOptions, resolve } from './resolve.ts'
export type { ResolvedClaim, ResolvedEvent, Timeline } from './types.ts'
