import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const apps = [
  { name: 'regesta', folder: 'tui' },
  { name: 'regesta-export', folder: 'export' },
]

/** The launcher alone, as it lies in a checkout before the first build, started by a Node that says it is of a version. */
function launch(
  { name, folder }: (typeof apps)[number],
  node = process.versions.node,
  built?: string,
  ownNode = false,
) {
  const checkout = mkdtempSync(join(tmpdir(), 'regesta-launcher-'))
  const place = join(checkout, 'apps', folder)
  mkdirSync(join(place, 'bin'), { recursive: true })
  if (ownNode) {
    mkdirSync(join(checkout, 'node_modules', '.bin'), { recursive: true })
    symlinkSync(process.execPath, join(checkout, 'node_modules', '.bin', 'node'))
  }
  cpSync(
    fileURLToPath(new URL(`../../apps/${folder}/bin/${name}.js`, import.meta.url)),
    join(place, 'bin', `${name}.js`),
  )
  writeFileSync(join(place, 'package.json'), '{ "type": "module" }')
  if (built !== undefined) {
    mkdirSync(join(place, 'dist'))
    writeFileSync(join(place, 'dist', 'cli.js'), built)
  }
  const pretend = `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'${node}'})`
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', pretend, join(place, 'bin', `${name}.js`)],
    {
      encoding: 'utf8',
    },
  )
  return { status, out: stdout, err: stderr }
}

describe.each(apps)('the launcher of $name', (app) => {
  test('says when nothing is built yet', () => {
    expect(launch(app)).toEqual({
      status: 2,
      out: '',
      err: `${app.name}: not built yet\n  run "npm run build" in the checkout first\n`,
    })
  })

  test('says which Node it needs', () => {
    expect(launch(app, '18.20.8', 'console.log(1)')).toEqual({
      status: 2,
      out: '',
      err: `${app.name}: it needs Node 20 or later, and this is Node 18.20.8\n  install a newer Node from https://nodejs.org\n`,
    })
  })

  test('takes the Node of the checkout where the machine’s is too old', () => {
    const built = 'process.stdout.write("started"); process.exitCode = 3'
    expect(launch(app, '18.20.8', built, true)).toEqual({ status: 3, out: 'started', err: '' })
  })

  test('starts what was built', () => {
    expect(launch(app, '20.0.0', 'process.stdout.write("started")')).toEqual({ status: 0, out: 'started', err: '' })
  })

  test('has no stack for whom a broken build meets', () => {
    const { status, err } = launch(app, process.versions.node, 'import "./no-such-chunk.js"')
    expect(status).toBe(2)
    expect(err).toMatch(/^[a-z-]+: it cannot start: .*\n {2}run "npm run build" again/)
    expect(err).not.toMatch(/\n\s+at /)
  })

  test('is written so that an old Node can read it', () => {
    const text = readFileSync(new URL(`../../apps/${app.folder}/bin/${app.name}.js`, import.meta.url), 'utf8')
    expect(text).toMatch(/^#!\/usr\/bin\/env node\n/)
    expect(text).not.toMatch(/\bawait\b|\?\.|\?\?|\bclass\b/)
  })
})
