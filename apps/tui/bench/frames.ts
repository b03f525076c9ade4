import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generated } from '../../../packages/core/bench/generated.ts'
import { open } from '../../../tests/terminal/harness.ts'

// In a pseudo-terminal, read through an emulator: from the start of the process to the first frame a person sees, and
// from a key to the frame that answers it. Least and median, since a shared machine only adds.

const sizes = [
  [80, 24],
  [200, 50],
] as const

function summary(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  const show = (value: number | undefined) => `${(value ?? Number.NaN).toFixed(1)}`.padStart(8)
  return `${show(sorted[0])}${show(sorted[Math.floor(sorted.length / 2)])}${show(sorted[Math.floor(sorted.length * 0.95)])}`
}

async function firstFrame(args: readonly string[], columns: number, rows: number): Promise<number> {
  const from = performance.now()
  const session = open({ columns, rows, args })
  await session.until(/as of/)
  const time = performance.now() - from
  session.press('Q')
  await session.ended
  session.close()
  return time
}

async function bareNode(columns: number, rows: number): Promise<number> {
  const from = performance.now()
  const session = open({ columns, rows, command: [process.execPath, '-e', "console.log('ready')"] })
  await session.until('ready')
  const time = performance.now() - from
  await session.ended
  session.close()
  return time
}

async function times(runs: number, run: () => Promise<number>): Promise<readonly number[]> {
  const all: number[] = []
  for (let n = 0; n < runs; n++) all.push(await run())
  return all
}

/** From each of many keys to its frame: the selected row moves down by one. */
async function keyToFrame(
  args: readonly string[],
  columns: number,
  rows: number,
  key: string,
): Promise<readonly number[]> {
  const session = open({ columns, rows, args })
  await session.until(/as of/)
  const all: number[] = []
  for (let n = 0; n < 60; n++) {
    const before = session.screen().join('\n')
    const from = performance.now()
    session.press(key)
    await session.until((screen) => screen.join('\n') !== before)
    all.push(performance.now() - from)
  }
  session.press('Q')
  await session.ended
  session.close()
  return all
}

const folder = mkdtempSync(join(tmpdir(), 'regesta-'))
const large = join(folder, 'large.json')
writeFileSync(large, JSON.stringify(generated(20_000)))
const title = (text: string) => process.stdout.write(`${text.padEnd(44)}   least  median     p95\n`)

try {
  title('From start to first frame, ms')
  for (const [columns, rows] of sizes) {
    const size = `${columns}x${rows}`
    process.stdout.write(
      `  ${`bare Node, ${size}`.padEnd(42)}${summary(await times(9, () => bareNode(columns, rows)))}\n`,
    )
    process.stdout.write(
      `  ${`built-in chronology, ${size}`.padEnd(42)}${summary(await times(9, () => firstFrame([], columns, rows)))}\n`,
    )
  }
  process.stdout.write(
    `  ${'20,000 entries from a file, 200x50'.padEnd(42)}${summary(await times(3, () => firstFrame([large], 200, 50)))}\n`,
  )

  title('From key to frame, ms')
  for (const [columns, rows] of sizes) {
    for (const [name, args] of [
      ['built-in', []],
      ['20,000 entries', [large]],
    ] as const) {
      for (const [what, key] of [
        ['next entry', 'j'],
        ['pan', 'l'],
      ] as const) {
        const line = `${name}, ${columns}x${rows}, ${what}`
        process.stdout.write(`  ${line.padEnd(42)}${summary(await keyToFrame(args, columns, rows, key))}\n`)
      }
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
