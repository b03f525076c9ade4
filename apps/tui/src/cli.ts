import { readFileSync } from 'node:fs'
import { commands, run, type Surroundings } from './commands/index.ts'
import { printable } from './terminal/index.ts'

/** Whoever reads our output may stop early (`| head`): that is no error of its own, and nobody is left to be told. */
function watch(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    process.stderr.write(`regesta: the output cannot be written: ${error.message}\n`)
    process.exit(2)
  })
}

function surroundings(): Surroundings {
  const { columns, isTTY } = process.stdout
  return {
    stdinIsTerminal: process.stdin.isTTY === true,
    stdoutIsTerminal: isTTY === true,
    ...(columns ? { columns } : {}),
    env: process.env,
  }
}

function packageVersion(): string {
  const file = new URL('../package.json', import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}

/** A fault of ours: one line and what to do, never a stack, unless it is asked for. */
function reportFault(error: unknown): void {
  const fault = error instanceof Error ? error : new Error(String(error))
  const { REGESTA_DEBUG: debug } = process.env
  const details = debug ? `\n${fault.stack}` : ''
  process.stderr.write(
    `regesta: this should not have happened: ${printable(fault.message.split('\n')[0]!)}${details}\n` +
      '  it is a fault of Regesta; please report the command, the file and what this prints with REGESTA_DEBUG=1\n',
  )
  process.exitCode = 70
}

async function main(): Promise<void> {
  watch(process.stdout)
  watch(process.stderr)
  const outcome = await run(process.argv.slice(2), {
    commands,
    surroundings: surroundings(),
    version: packageVersion(),
  })
  // Set, not exited with: what is still on its way into a pipe must arrive.
  process.exitCode = outcome.status
  if (outcome.err) process.stderr.write(outcome.err)
  if (outcome.out) process.stdout.write(outcome.out)
}

main().catch(reportFault)
