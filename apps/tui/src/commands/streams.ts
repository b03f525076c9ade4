import { once } from 'node:events'

/** Standard input as text; bytes that are not UTF-8 become U+FFFD. */
export function standardInput(): AsyncIterable<string> {
  return process.stdin.setEncoding('utf8') as AsyncIterable<string>
}

/** Standard input as bytes: all of it, or a little more than `most`. */
export async function standardInputBytes(most: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of process.stdin as AsyncIterable<Uint8Array>) {
    pieces.push(piece)
    length += piece.length
    if (length > most) break
  }
  return Buffer.concat(pieces)
}

/** Writes before the command is done, no faster than it is read. */
export async function writeOut(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** The same for standard error. */
export async function writeError(text: string): Promise<void> {
  if (text !== '' && !process.stderr.write(text)) await once(process.stderr, 'drain')
}
