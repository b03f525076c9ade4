import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseChronology, writeJson } from '@regesta/core/record'
import { generated } from '../../../packages/core/bench/generated.ts'

// How long `regesta check` takes as a process, all in: starting, reading, judging, printing; and how much memory.
const sizes = [200, 2000, 20_000]
/** Seconds; where every quotation is wrong, none is set. */
const targets: Readonly<Record<number, number>> = { 2000: 2, 20000: 8 }
const launcher = join(import.meta.dirname, '../bin/regesta.js')

/** Such YAML as people write: a field a line, citations and claims in braces. */
function yamlOf(size: number): string {
  const { sources, actors, topics = [], events, ...head } = generated(size)
  const flow = (value: unknown) => JSON.stringify(value)
  const list = (name: string, items: readonly unknown[]) => [`${name}:`, ...items.map((item) => `  - ${flow(item)}`)]
  return [
    ...Object.entries(head).map(([name, value]) => `${name}: ${flow(value)}`),
    ...list('sources', sources),
    ...list('actors', actors),
    ...list('topics', topics),
    'events:',
    ...events.flatMap(({ id, title, summary, kind, topics: own, actors: named, relations = [], claims }) => [
      `  - id: ${id}`,
      `    title: ${title}`,
      `    summary: ${summary}`,
      `    kind: ${kind}`,
      `    topics: ${flow(own)}`,
      `    actors: ${flow(named)}`,
      ...(relations.length > 0 ? ['    relations:', ...relations.map((each) => `      - ${flow(each)}`)] : []),
      '    claims:',
      ...claims.flatMap(({ asserters, stance, status, when, cites }) => [
        `      - asserters: ${flow(asserters)}`,
        `        stance: ${stance}`,
        `        status: ${status}`,
        `        when: ${flow(when)}`,
        `        cites: ${flow(cites)}`,
      ]),
    ]),
    '',
  ].join('\n')
}

function jsonOf(size: number): string {
  const { chronology } = parseChronology(generated(size))
  if (!chronology) throw new Error('the generated chronology cannot be read')
  return writeJson(chronology)
}

const words =
  'harbour master pilot basin timber schooner gale lamp quay ballast ice customs bell rope dredger log'.split(' ')

/** Of a log, a line for each event. */
function logLine(n: number): string {
  const word = (step: number) => words[(n * step + (n >> 4)) % words.length]
  return `On that day the ${word(3)} of the ${word(5)} told ${word(7)} number ${n} to wait for the ${word(11)} and the ${word(13)}.`
}

/** The same chronology with a quotation for each event, which its source has in other words. */
function quotingOf(size: number): string {
  const { events, sources, ...rest } = generated(size)
  const quoting = events.map((event, n) => ({
    ...event,
    claims: event.claims.map((claim) => ({
      ...claim,
      cites: [
        { source: 'log', locator: `p${n + 1}.s1`, quote: logLine(n).replace('told', 'asked').replace('wait', 'stay') },
      ],
    })),
  }))
  writeFileSync(join(folder, 'log.txt'), Array.from({ length: size }, (_, n) => `${logLine(n)}\n`).join(''))
  return JSON.stringify({
    ...rest,
    sources: sources.map((source) => ({ ...source, file: 'log.txt' })),
    events: quoting,
  })
}

/** Has a process say at its end how much memory it took, in kilobytes. */
const telling = `data:text/javascript,process.on('exit',()=>process.stderr.write('\\n'+process.resourceUsage().maxRSS))`

const folder = mkdtempSync(join(tmpdir(), 'regesta-bench-'))
process.stdout.write('regesta check, as a process\n  events    format      seconds   growth    memory   problems\n')
for (const [name, format, write] of [
  ['yaml', 'yaml', yamlOf],
  ['json', 'json', jsonOf],
  ['quoting', 'json', quotingOf],
] as const) {
  let last: number | undefined
  for (const size of sizes) {
    const file = join(folder, `${name}-${size}.${format}`)
    writeFileSync(file, write(size))
    let seconds = Infinity
    let printed = ''
    let megabytes = 0
    for (let run = 0; run < 3; run++) {
      const from = performance.now()
      const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', telling, launcher, 'check', file], {
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
      })
      if (status !== 0 && status !== 1) throw new Error(`regesta check ended with ${status}`)
      seconds = Math.min(seconds, (performance.now() - from) / 1000)
      megabytes = Number(stderr.trim().split('\n').at(-1)) / 1024
      printed = stdout
    }
    const growth = last === undefined ? '' : `${(seconds / last).toFixed(1)} x`
    const target = targets[size] === undefined || name === 'quoting' ? '' : `   (at most ${targets[size]} s)`
    const problems = printed.split('\n').filter((line) => /\[R\d+\]$/.test(line)).length
    process.stdout.write(
      `  ${String(size).padEnd(10)}${name.padEnd(9)}${seconds.toFixed(2).padStart(10)}${growth.padStart(9)}${`${Math.round(megabytes)} MB`.padStart(10)}${String(problems).padStart(11)}${target}\n`,
    )
    last = seconds
  }
}
rmSync(folder, { recursive: true })
