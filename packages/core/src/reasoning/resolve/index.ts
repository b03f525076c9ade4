export { type ResolveOptions, resolve } from './resolve.ts'
export type { Order, ResolvedClaim, ResolvedEvent, Timeline } from './types.ts'
