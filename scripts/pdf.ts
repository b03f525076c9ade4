import { runBuilt } from './run-built.ts'

const args = process.argv.slice(2)
const named = args.some((arg) => arg === '-o' || arg.startsWith('--output') || arg === '--help' || arg === '--version')
runBuilt('export', 'regesta-export.js', named ? args : [...args, '-o', 'russia-nato-2000.pdf'])
