import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root, runTurbo } from './run-turbo.ts'

// Runs every check of every package and adds up their tests. Each package leaves a report; turbo brings it back from
// its cache where nothing has changed.
const reports = ['packages', 'apps']
  .flatMap((group) => readdirSync(join(root, group)).map((name) => join(root, group, name, '.results.json')))
  .concat(join(root, 'tests', '.results.json'))
for (const report of reports) rmSync(report, { force: true })

const status = runTurbo(['//#lint', 'types', 'test', '--continue=dependencies-successful', '--output-logs=new-only'], {
  quiet: false,
})

let passed = 0
let failed = 0
let skipped = 0
for (const report of reports.filter((path) => existsSync(path))) {
  const result = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>
  passed += result['numPassedTests'] ?? 0
  failed += result['numFailedTests'] ?? 0
  skipped += result['numPendingTests'] ?? 0
}
process.stdout.write(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`)
process.exitCode = status !== 0 ? status : passed === 0 || failed > 0 ? 1 : 0
