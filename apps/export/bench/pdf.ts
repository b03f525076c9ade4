import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generated } from '../../../packages/core/bench/generated.ts'

// A PDF of the built-in chronology and of 2,000 entries, ours and pdfmake's, each in a process of its own: the time
// from start to the written file, the most memory, the size of the file.

const here = import.meta.dirname
const folder = mkdtempSync(join(tmpdir(), 'regesta-'))
const large = join(folder, 'large.json')
writeFileSync(large, JSON.stringify(generated(2000)))
const memory = join(folder, 'memory.mjs')
writeFileSync(
  memory,
  "process.on('exit', () => process.stderr.write('memory ' + process.resourceUsage().maxRSS + '\\n'))",
)

function measure(program: string, args: readonly string[], out: string, runs: number) {
  let seconds = Infinity
  let megabytes = 0
  for (let n = 0; n < runs; n++) {
    const from = performance.now()
    const { status, stderr } = spawnSync(process.execPath, ['--import', memory, program, ...args], { encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
    seconds = Math.min(seconds, (performance.now() - from) / 1000)
    megabytes = Math.max(megabytes, Number(/memory (\d+)/.exec(stderr)?.[1] ?? 0) / 1000)
  }
  return { seconds, megabytes, kilobytes: statSync(out).size / 1000 }
}

const ours = join(here, '..', 'bin', 'regesta-export.js')
const peer = join(here, 'peer.ts')
const out = join(folder, 'out.pdf')
try {
  process.stdout.write(`${'PDF, least of several runs'.padEnd(36)} seconds  memory    file\n`)
  for (const [name, file, runs] of [
    ['built-in, 93 entries', undefined, 5],
    ['2,000 entries', large, 3],
  ] as const) {
    const input = file === undefined ? [] : [file]
    const rows = [
      ['regesta-export', measure(ours, [...input, '-o', out], out, runs)],
      ['pdfmake', measure(peer, [out, ...input], out, runs)],
    ] as const
    for (const [who, { seconds, megabytes, kilobytes }] of rows) {
      process.stdout.write(
        `  ${`${name}, ${who}`.padEnd(34)} ${seconds.toFixed(2).padStart(6)} s ${megabytes.toFixed(0).padStart(4)} MB ${kilobytes.toFixed(0).padStart(5)} kB\n`,
      )
    }
    const [mine, theirs] = rows.map(([, row]) => row.seconds)
    process.stdout.write(`  ${''.padEnd(34)} pdfmake takes ${((theirs ?? 0) / (mine ?? 1)).toFixed(1)} times as long\n`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
