import { runBuilt } from './run-built.ts'

runBuilt('tui', 'regesta.js', process.argv.slice(2))
