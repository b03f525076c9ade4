/** Runs it with the seed and the number of texts from the command line, or a seed of its own and a million. */
export function runByHand(fuzz: (seed: number, count: number) => string): void {
  const [seed = Math.floor(Math.random() * 2 ** 31), count = 1_000_000] = process.argv.slice(2).map(Number)
  process.stdout.write(`Seed ${seed}\n`)
  process.stdout.write(`${fuzz(seed, count)}\n`)
}
