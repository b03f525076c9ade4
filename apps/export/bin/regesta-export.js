#!/usr/bin/env node
// Plain enough for an old Node to read, so that it can say what is missing.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const neededNode = 20
const built = new URL('../dist/cli.js', import.meta.url)
/** The Node that a checkout brings along. */
const ownNode = new URL('../../../node_modules/.bin/node', import.meta.url)
const isOld = Number.parseInt(process.versions.node, 10) < neededNode

function refuse(reason, remedy) {
  process.stderr.write(`regesta-export: ${reason}\n  ${remedy}\n`)
  process.exitCode = 2
}

if (isOld && existsSync(ownNode)) {
  const args = [fileURLToPath(import.meta.url), ...process.argv.slice(2)]
  const { status } = spawnSync(fileURLToPath(ownNode), args, { stdio: 'inherit' })
  process.exitCode = status === null ? 1 : status
} else if (isOld) {
  refuse(
    `it needs Node ${neededNode} or later, and this is Node ${process.versions.node}`,
    'install a newer Node from https://nodejs.org',
  )
} else if (!existsSync(built)) {
  refuse('not built yet', 'run "npm run build" in the checkout first')
} else {
  import(built.href).catch((error) => {
    refuse(`it cannot start: ${error.message}`, 'run "npm run build" again; if that does not help, please report it')
  })
}
