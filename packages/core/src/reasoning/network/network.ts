import { alternativesOf } from './alternatives.ts'
import { type Compiled, compile } from './compile.ts'
import { propagate, type Solution } from './propagate.ts'
import type { Alternative, Contradiction, NetworkInput } from './types.ts'

/** What is said about the order of a timeline's events, with all that it proves. */
export interface Network {
  readonly input: NetworkInput
  readonly compiled: Compiled
  readonly solution: Solution
  /** In the order in which they were found, which depends on the input alone. */
  readonly contradictions: readonly Contradiction[]
  /** What takes an "or" to say and is no part of the network. */
  readonly alternatives: readonly Alternative[]
  /**
   * Not where the work was cut short, by a contrived input or too many contradictions: then bounds are as stated, and
   * questions about order are answered from the dates of two events alone.
   */
  readonly isComplete: boolean
}

/** Compiles what is said and propagates it: `networkOf(resolve(chronology))`. */
export function networkOf(input: NetworkInput): Network {
  const compiled = compile(input)
  const solution = propagate(compiled)
  return {
    input,
    compiled,
    solution,
    contradictions: solution.found.map(({ contradiction }) => contradiction),
    alternatives: alternativesOf(compiled, solution),
    isComplete: solution.isComplete,
  }
}
