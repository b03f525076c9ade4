import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { allOfDates } from './zones.cases.ts'

/** Zones on both sides of UTC and off the full hour; locales that write numbers and sort each in their own way. */
const places = [
  { TZ: 'UTC', LC_ALL: 'C' },
  { TZ: 'America/Los_Angeles', LC_ALL: 'ru_RU.UTF-8' },
  { TZ: 'Europe/Moscow', LC_ALL: 'da_DK.UTF-8' },
  { TZ: 'Asia/Kathmandu', LC_ALL: 'C' },
  { TZ: 'Pacific/Kiritimati', LC_ALL: 'ru_RU.UTF-8' },
]

async function madeIn(place: (typeof places)[number]): Promise<string> {
  const script = fileURLToPath(new URL('zones.cases.ts', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, ['--conditions=@regesta/source', script], {
    env: { ...process.env, ...place, LANG: place.LC_ALL },
    maxBuffer: 1e8,
  })
  return stdout
}

it('makes the same of dates in every time zone and locale', async () => {
  const here = allOfDates()
  expect(here.length).toBeGreaterThan(100_000)
  for (const place of places) expect((await madeIn(place)) === here, JSON.stringify(place)).toBe(true)
}, 60_000)
