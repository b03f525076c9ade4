import type { Diagnostic } from '@regesta/core/diagnostic'
import type { Problem, State } from './state.ts'

/** The prompt stays open with what was typed, and says what is wrong with it. */
export function refused(asked: State, problem: Problem): State {
  return asked.prompt ? { ...asked, prompt: { ...asked.prompt, problem } } : asked
}

export function problemOf({ message, help }: Diagnostic): Problem {
  return { message, ...(help !== undefined && { help }) }
}
