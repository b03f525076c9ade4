import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'regesta-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Zones on both sides of UTC and off the full hour; locales that sort and write numbers each in their own way. */
const places = [
  { TZ: 'UTC', LC_ALL: 'C' },
  { TZ: 'America/Los_Angeles', LC_ALL: 'en_US.UTF-8' },
  { TZ: 'Europe/Moscow', LC_ALL: 'ru_RU.UTF-8' },
  { TZ: 'Asia/Kathmandu', LC_ALL: 'et_EE.UTF-8' },
  { TZ: 'Pacific/Kiritimati', LC_ALL: 'da_DK.UTF-8' },
]

function outputIn(place: (typeof places)[number], args: readonly string[]): string {
  const bin = join(root, 'apps/tui/bin/regesta.js')
  const { stdout, status } = spawnSync(process.execPath, [bin, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...place, LANG: place.LC_ALL },
    maxBuffer: 1e8,
  })
  expect(status).toBe(0)
  return stdout
}

function pdfIn(place: (typeof places)[number], name: string): string {
  const file = join(folder, name)
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'apps/export/bin/regesta-export.js'), '-o', file],
    {
      encoding: 'utf8',
      env: { ...process.env, ...place, LANG: place.LC_ALL },
    },
  )
  expect(`${status} ${stderr}`).toMatch(/^0/)
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}

describe('the same input gives the same output', () => {
  it.each([
    ['the list as JSON', ['list', '--format', 'json']],
    ['the list', ['list']],
    ['the plain text', ['--linear']],
    ['the plain text as of another day', ['--linear', '--as-of', '2002-06']],
    ['one entry', ['show', 'liaison-mission-opening']],
  ])('%s, in every time zone and locale', (_, args) => {
    const outputs = new Set(places.map((place) => outputIn(place, args)))
    expect(outputs.size).toBe(1)
    expect([...outputs][0]?.length).toBeGreaterThan(500)
  })

  it('the PDF, byte for byte, on a second run and in every time zone and locale', () => {
    const digests = [...places, places[0]!].map((place, n) => pdfIn(place, `${n}.pdf`))
    expect(new Set(digests).size).toBe(1)
  }, 120_000)
})
