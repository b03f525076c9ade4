import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const cli = fileURLToPath(new URL('cli.ts', import.meta.url))
const args = ['--conditions=@regesta/source', cli]
const inShell = (redirected: string) =>
  spawnSync('sh', ['-c', `"$0" "$@" ${redirected}`, process.execPath, ...args, '--help'], { encoding: 'utf8' })

describe('what is printed', () => {
  it.skipIf(!existsSync('/dev/full'))('is no success where it could not be written (needs /dev/full)', () => {
    const { status, stderr } = inShell('> /dev/full')
    expect(status).toBe(2)
    expect(stderr).toBe('regesta-export: what was to be printed could not be written (ENOSPC)\n')
  })

  it('keeps its status where nobody reads on', async () => {
    const child = spawn(process.execPath, [...args, '--paper'], { stdio: ['ignore', 'ignore', 'pipe'] })
    child.stderr.destroy()
    const status = await new Promise((resolve) => child.on('exit', resolve))
    expect(status).toBe(2)
  })
})
