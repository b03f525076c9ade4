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

// Every question about a timeline asks for it.
const made = new WeakMap<NetworkInput, Network>()

/** Compiles what is said and propagates it; once for each timeline. It does not depend on the order of the events. */
export function networkOf(input: NetworkInput): Network {
  const known = made.get(input)
  if (known) return known
  const network = newNetwork(input)
  made.set(input, network)
  return network
}

function newNetwork(input: NetworkInput): Network {
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
