import { writeFileSync } from 'node:fs'

// Loaded into the app before anything of its own. Tells which process it is, and on SIGUSR2 makes the handling of the
// next key fail: keys are the only texts that the app takes apart by `Array.from`.
const { PID_FILE } = process.env
if (PID_FILE) writeFileSync(PID_FILE, String(process.pid))

process.on('SIGUSR2', () => {
  const { from } = Array
  Array.from = (...items: readonly unknown[]) => {
    if (typeof items[0] === 'string') throw new Error('a fault on purpose')
    return Reflect.apply(from, Array, items)
  }
  writeFileSync(`${PID_FILE}.armed`, '')
})
