import { stdin } from 'node:process'
import type { Result } from '../diagnostic/index.ts'
import { largestFileBytes, type Opened, openBytes, openChronology } from './open.ts'

/** What standard input is called where a file would be named. */
const inputName = 'stdin'

/** A chronology that a command line names. */
export interface Named {
  /** What it is called in messages. */
  readonly file: string
  readonly opened: Opened
}

/** Opens a file, or standard input where `-` stands for one: YAML or JSON by its first character. */
export async function openNamed(argument: string): Promise<Named> {
  if (argument !== '-') return { file: argument, opened: openChronology(argument) }
  const read = await standardInputBytes()
  return { file: inputName, opened: read.ok ? openBytes(inputName, read.value) : read }
}

/** Standard input as bytes: all of it, or a little more than a file may have. R018 where it cannot be read. */
export async function standardInputBytes(): Promise<Result<Uint8Array>> {
  const pieces: Uint8Array[] = []
  let length = 0
  try {
    for await (const piece of stdin as AsyncIterable<Uint8Array>) {
      pieces.push(piece)
      length += piece.length
      if (length > largestFileBytes) break
    }
  } catch (error) {
    const message = `standard input cannot be read: ${(error as Error).message}`
    return { ok: false, diagnostics: [{ code: 'R018', severity: 'error', message }] }
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return { ok: true, value: whole }
}
