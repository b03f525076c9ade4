#!/usr/bin/env node
// Plain enough for an old Node to read, so that it can say what is missing.
import { existsSync } from 'node:fs'

const neededNode = 20
const built = new URL('../dist/cli.js', import.meta.url)

function refuse(reason, remedy) {
  process.stderr.write(`regesta-export: ${reason}\n  ${remedy}\n`)
  process.exitCode = 2
}

if (Number.parseInt(process.versions.node, 10) < neededNode) {
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
