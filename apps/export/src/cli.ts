import { readFileSync } from 'node:fs'
import { emptyTally, printable } from './layout/index.ts'
import { type Outcome, run } from './run.ts'

function packageVersion(): string {
  const file = new URL('../package.json', import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}

const eraseLine = '\r\u001b[K'

async function main(): Promise<Outcome> {
  const watched = process.stderr.isTTY === true && process.env['TERM'] !== 'dumb'
  const show = (words: string) => process.stderr.write(`${eraseLine}regesta-export: ${words}`)
  try {
    return await run(process.argv.slice(2), { version: packageVersion(), ...(watched && { progress: show }) })
  } finally {
    if (watched) process.stderr.write(eraseLine)
  }
}

/** A fault of ours: one line and what to do, never a stack, unless it is asked for. */
function faultOf(error: unknown): Outcome {
  const fault = error instanceof Error ? error : new Error(String(error))
  const details = process.env['REGESTA_DEBUG'] ? `\n${fault.stack}` : ''
  return {
    status: 70,
    err:
      `regesta-export: this should not have happened: ${printable(fault.message, emptyTally())}${details}\n` +
      '  it is a fault of Regesta; please report the command, the file and what this prints with REGESTA_DEBUG=1\n',
  }
}

let lost = false
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Who reads along may leave, which changes nothing of what was done; a full disk does.
    if (error.code === 'EPIPE') return
    if (!lost && stream === process.stdout) {
      process.stderr.write(`regesta-export: what was to be printed could not be written (${error.code})\n`)
    }
    lost = true
    process.exitCode = 2
  })
}
const outcome = await main().catch(faultOf)
// Set, not exited with: what is still on its way into a pipe must arrive.
if (!lost) process.exitCode = outcome.status
if (outcome.err) process.stderr.write(outcome.err)
if (outcome.out) process.stdout.write(outcome.out)
