import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root, runTurbo } from './run-turbo.ts'

// Everything that is measured, one after the other, on what ships. Name files to run only those: npm run bench -- sizes
const wanted = process.argv.slice(2)
const status = runTurbo(['build'], { quiet: true })
if (status !== 0) process.exit(status)
const files = ['packages', 'apps']
  .flatMap((group) => readdirSync(join(root, group)).map((name) => join(root, group, name, 'bench')))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('generated.ts'))
  .filter((file) => wanted.length === 0 || wanted.some((word) => file.includes(word)))
process.stdout.write(`Node ${process.version}\n`)
for (const file of files) {
  process.stdout.write('\n')
  const { status } = spawnSync(process.execPath, ['--expose-gc', file], { stdio: 'inherit', cwd: dirname(file) })
  if (status !== 0) process.exitCode = 1
}
