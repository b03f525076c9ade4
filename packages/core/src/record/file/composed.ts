import type { Spot } from './positions.ts'
import type { Problem } from './problem.ts'

/** A value, and where it and its parts stand in the file. */
export interface Value {
  readonly value: unknown
  readonly spot: Spot
}

/** What reading a notation gives: no document where the notation is broken. */
export interface Composed {
  readonly document: Value | undefined
  readonly problems: readonly Problem[]
}

/** Sets a field as data, whatever its name: assigning to `__proto__` would set the prototype instead. */
export function setField(mapping: Record<string, unknown>, name: string, value: unknown): void {
  if (name === '__proto__') {
    Object.defineProperty(mapping, name, { value, enumerable: true, configurable: true, writable: true })
  } else mapping[name] = value
}
