import { once } from 'node:events'

/** Standard input as text; bytes that are not UTF-8 become U+FFFD. */
export function standardInput(): AsyncIterable<string> {
  return process.stdin.setEncoding('utf8') as AsyncIterable<string>
}

/** Writes before the command is done, no faster than it is read. */
export async function writeOut(text: string): Promise<void> {
  if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** The same for standard error. */
export async function writeError(text: string): Promise<void> {
  if (text !== '' && !process.stderr.write(text)) await once(process.stderr, 'drain')
}
