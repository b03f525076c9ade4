import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, it } from 'vitest'
import { key, launcher, open, type Session } from './harness.ts'

const sessions: Session[] = []

afterEach(() => {
  for (const session of sessions.splice(0)) session.close()
})

const ready = /\? help q quit/
const preload = fileURLToPath(new URL('preload.ts', import.meta.url))

interface Started {
  readonly session: Session
  /** The app's own process, which is not the pseudo-terminal's. */
  readonly pid: () => number
  /** Whether the next key will fail. */
  readonly armed: () => boolean
}

function newPidFile(): string {
  return join(mkdtempSync(join(tmpdir(), 'regesta-')), 'pid')
}

/** The app inside a shell that says afterwards how the app ended and in what state it left the terminal. */
async function started(): Promise<Started> {
  const pidFile = newPidFile()
  const afterwards =
    'echo "ended with $?"; stty -a | tr " ;" "\\n\\n" | grep -xE -- "-?(icanon|echo|isig)" | tr "\\n" " "; echo; echo finis; read wait'
  const session = open({
    columns: 80,
    rows: 24,
    command: ['bash', '-c', `"$NODE" --import "$PRELOAD" "$LAUNCHER"; ${afterwards}`],
    env: { NODE: process.execPath, PRELOAD: preload, LAUNCHER: launcher, PID_FILE: pidFile },
  })
  sessions.push(session)
  await session.until(ready)
  expect(session.isAlternate()).toBe(true)
  return { session, pid: () => Number(readFileSync(pidFile, 'utf8')), armed: () => existsSync(`${pidFile}.armed`) }
}

async function restored(session: Session, status: number): Promise<string> {
  const rows = await session.until('finis')
  const text = rows.join('\n')
  expect(session.isAlternate()).toBe(false)
  expect(text).toContain(`ended with ${status}`)
  for (const setting of ['icanon', 'echo', 'isig']) expect(text).toMatch(new RegExp(`(^|\\s)${setting}(\\s|$)`))
  // The cursor is shown again, and pastes are no longer bracketed.
  expect(session.sent().lastIndexOf('\u001B[?25h')).toBeGreaterThan(session.sent().lastIndexOf('\u001B[?25l'))
  expect(session.sent().lastIndexOf('\u001B[?2004l')).toBeGreaterThan(session.sent().lastIndexOf('\u001B[?2004h'))
  return text
}

it.each([
  ['q', 'q'],
  ['Q from the help', '?Q'],
  ['Ctrl-C', key.ctrlC],
  [':q', `:q${key.enter}`],
])('%s leaves the terminal as it was', async (_, keys) => {
  const { session } = await started()
  session.press(keys)
  await restored(session, 0)
})

it.each([
  ['SIGTERM', 143],
  ['SIGINT', 130],
  ['SIGHUP', 129],
] as const)('%s leaves the terminal as it was', async (signal, status) => {
  const { session, pid } = await started()
  process.kill(pid(), signal)
  await restored(session, status)
})

it('a fault while a key is handled leaves the terminal as it was, and says so', async () => {
  const { session, pid, armed } = await started()
  process.kill(pid(), 'SIGUSR2')
  await expect.poll(armed).toBe(true)
  session.press('j')
  const text = await restored(session, 70)
  expect(text).toContain('this should not have happened: a fault on purpose')
})

it.each([
  ['Ctrl-Z', (session: Session) => session.press(key.ctrlZ)],
  ['SIGTSTP', (_: Session, pid: number) => void process.kill(pid, 'SIGTSTP')],
])('%s suspends to the shell, and fg comes back', async (_, suspend) => {
  const pidFile = newPidFile()
  const session = open({
    columns: 80,
    rows: 24,
    command: ['bash', '--norc', '--noprofile', '-i'],
    env: { NODE: process.execPath, PRELOAD: preload, LAUNCHER: launcher, PID_FILE: pidFile, PS1: 'prompt> ' },
  })
  sessions.push(session)
  await session.until('prompt>')
  session.press('"$NODE" --import "$PRELOAD" "$LAUNCHER"\r')
  await session.until(ready)
  suspend(session, Number(readFileSync(pidFile, 'utf8')))
  await session.until(/Stopped/)
  expect(session.isAlternate()).toBe(false)
  session.press('echo still $((40+2))\r')
  await session.until('still 42')
  session.press('fg\r')
  await session.until((rows) => ready.test(rows.join('\n')) && rows[0]!.includes('as of'))
  session.press('j', 'q')
  await session.until((rows) => rows.findLast((row) => row !== '') === 'prompt>')
  expect(session.isAlternate()).toBe(false)
})

it('Ctrl-Z suspends a wrapper as well, so that the shell above it takes over', async () => {
  const session = open({
    columns: 80,
    rows: 24,
    command: ['bash', '--norc', '--noprofile', '-i'],
    env: { NODE: process.execPath, LAUNCHER: launcher, PS1: 'prompt> ' },
  })
  sessions.push(session)
  await session.until('prompt>')
  session.press(`sh -c '"$NODE" "$LAUNCHER"; true'\r`)
  await session.until(ready)
  session.press(key.ctrlZ)
  await session.until(/Stopped/)
  expect(session.isAlternate()).toBe(false)
  session.press('echo still $((40+2))\r')
  await session.until('still 42')
  session.press('fg\r')
  await session.until((rows) => ready.test(rows.join('\n')) && rows[0]!.includes('as of'))
  session.press('q')
  await session.until((rows) => rows.findLast((row) => row !== '') === 'prompt>')
})

it('Ctrl-Z does nothing where no shell could continue the app', async () => {
  const session = open({ columns: 80, rows: 24 })
  sessions.push(session)
  await session.until(ready)
  const sent = session.sent().length
  session.press(key.ctrlZ)
  await session.until((rows) => session.sent().length > sent + 1000 && ready.test(rows.join('\n')))
  session.press('?')
  await session.until('Keys and marks')
  session.press('q', 'q')
  expect((await session.ended).code).toBe(0)
})

it('Ctrl-L draws the whole screen anew', async () => {
  const { session } = await started()
  const before = session.screen()
  const sent = session.sent().length
  session.press(key.ctrlL)
  await session.until((rows) => session.sent().length > sent + 1000 && rows.join() === before.join())
})
