import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The top of the checkout, wherever a script was started from. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Runs turbo at the top of the checkout. `quiet` catches what it prints and shows it only when it fails. */
export function runTurbo(args: readonly string[], options: { readonly quiet: boolean }): number {
  const turbo = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'turbo.cmd' : 'turbo')
  const result = spawnSync(turbo, ['run', ...args], {
    cwd: root,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' },
    stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    encoding: 'utf8',
  })
  const status = result.status ?? 1
  if (options.quiet && status !== 0) process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}`)
  return status
}
