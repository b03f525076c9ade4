import type { Surroundings } from './command.ts'

const usualWidth = 80
const narrowest = 20

/** How wide plain prose is set: as wide as the terminal, and 80 columns where there is none. */
export function plainWidth({ stdoutIsTerminal, columns }: Surroundings): number {
  return stdoutIsTerminal && columns ? Math.max(narrowest, columns) : usualWidth
}
