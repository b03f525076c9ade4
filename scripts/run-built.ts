import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root, runTurbo } from './run-turbo.ts'

/**
 * Builds what an app needs, says so in one line, and runs it with the given arguments in the folder where npm was
 * called. The terminal belongs to the app; signals reach it by themselves, since it stands in the same group.
 */
export function runBuilt(app: string, bin: string, args: readonly string[]): void {
  const built = existsSync(join(root, 'apps', app, 'dist', 'cli.js'))
  if (!built) process.stderr.write('Building Regesta once; the next start is quick ...\n')
  const status = runTurbo(['build', `--filter=@regesta/${app}`], { quiet: true })
  if (status !== 0) process.exit(status)
  const child = spawn(process.execPath, [join(root, 'apps', app, 'bin', bin), ...args], {
    cwd: process.env['INIT_CWD'] ?? process.cwd(),
    stdio: 'inherit',
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    process.exitCode = signal ? 1 : (code ?? 1)
  })
}
