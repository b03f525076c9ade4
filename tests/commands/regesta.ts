import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The launcher as it is committed; it starts what was built. */
export const launcher = fileURLToPath(new URL('../../apps/tui/bin/regesta.js', import.meta.url))

const exportLauncher = fileURLToPath(new URL('../../apps/export/bin/regesta-export.js', import.meta.url))

export interface Ran {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** Runs the built command, with pipes for its streams. */
export function regesta(args: readonly string[], folder = tmpdir(), input: string | Uint8Array = ''): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...args], {
    cwd: folder,
    encoding: 'utf8',
    input,
    maxBuffer: 2 ** 28,
  })
  return { status, out: stdout, err: stderr }
}

/** Runs a line of a shell in which `regesta` and `regesta-export` are the built commands. */
export function shell(line: string, folder = tmpdir()): Ran {
  const script = `regesta() { "$NODE" "$LAUNCHER" "$@"; }\nregesta-export() { "$NODE" "$EXPORT" "$@"; }\n${line}`
  const env = { ...process.env, NODE: process.execPath, LAUNCHER: launcher, EXPORT: exportLauncher }
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], { cwd: folder, env, encoding: 'utf8' })
  return { status, out: stdout, err: stderr }
}

/** A new folder with these files in it. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'regesta-'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

/** A chronology of two entries, as somebody would write it. */
export const harbour = `regesta: 1
id: harbour
title: The harbour of Port Ellis
scope: 1911/1912
asOf: 1911-06-30
sources:
  - id: gazette
    type: article-newspaper
    title: The harbour today
    issued: 1911-06-01
actors:
  - { id: reporter, name: the reporter, kind: person }
events:
  - id: opening
    title: North Quay opens
    kind: event
    claims:
      - { asserters: [reporter], stance: reports, status: occurred, when: 1911-05-28, cites: [{ source: gazette, locator: p1.s1 }] }
  - id: second-quay
    title: A second quay
    kind: event
    claims:
      - { asserters: [reporter], stance: reports, status: planned, when: 1912-21, cites: [{ source: gazette, locator: p1.s2 }] }
`
