export { type ResolvedClaim, type ResolvedEvent, type ResolveOptions, resolve, type Timeline } from './resolve/index.ts'
