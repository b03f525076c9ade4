import { Constraint, Expression, Operator, Solver, Variable } from '@lume/kiwi'
import { type NetworkEvent, type NetworkInput, neighbours, networkOf } from '@regesta/core/reasoning'
import { compile } from '../src/reasoning/network/compile.ts'
import { origin } from '../src/reasoning/network/constraints.ts'
import type { Graph } from '../src/reasoning/network/graph.ts'
import { propagate } from '../src/reasoning/network/propagate.ts'

// How long it takes to build the network of so many events with two relations each, to tighten all bounds, and then to
// tell what comes right before and after one event; and how long a solver of linear constraints takes for the same.
const sizes = [1000, 10_000, 100_000]
/** Milliseconds for propagation, and megabytes for the network without the events themselves. */
const targets: Readonly<Record<number, { readonly ms?: number; readonly mb?: number }>> = {
  10000: { ms: 5 },
  100000: { ms: 150, mb: 40 },
}

/** Events one after another, one in some four days, a third of them without a date; relations between neighbours in time, none of them wrong. */
function generated(size: number, families: readonly NetworkEvent['family'][]): NetworkInput {
  let seed = 20001206
  const below = (count: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return Math.floor((seed / 2 ** 32) * count)
  }
  const day = Array.from({ length: size }, () => below(4 * size)).sort((a, b) => a - b)
  const unknown = { earliestStart: null, latestStart: null, earliestEnd: null, latestEnd: null }
  const events = day.map((start, n): NetworkEvent => {
    const end = start + below(30)
    const relations = [1, 2].flatMap(() => {
      const other = n - 20 - below(50)
      if (other < 0 || day[other]! + 30 > start) return []
      const isLimited = below(5) < 2
      return [
        {
          type: 'after',
          to: `event-${other}`,
          basis: 'stated',
          ...(isLimited ? { atMost: `P${start - day[other]! + 30}D` } : {}),
        } as const,
      ]
    })
    const [from, to] = [start - below(60), end + below(60)]
    const claim = { asserters: [], stance: 'reports', status: 'absent', cites: [] } as const
    return {
      event: {
        ...{ id: `event-${n}`, title: '', kind: 'event', part: 'chronology' },
        ...{ where: [], actors: [], topics: [], notes: [], claims: [claim], relations },
      },
      family: families[below(families.length)]!,
      stated: {
        hard: below(3) === 0 ? unknown : { earliestStart: from, latestStart: to, earliestEnd: from, latestEnd: to },
        mode: 'within',
      },
      claims: [{ claim, decides: true, saidExtent: { hard: unknown, mode: 'within' } }],
    }
  })
  // In no order of time: nobody's list of events helps the search.
  for (let n = size - 1; n > 0; n--) {
    const other = below(n + 1)
    const [a, b] = [events[n]!, events[other]!]
    events[n] = b
    events[other] = a
  }
  return { chronology: { sources: [] }, events }
}

/** The least of several runs: the noise of a shared machine only adds. */
function best(run: () => unknown, runs = 9): number {
  let least = Infinity
  for (let n = 0; n < runs; n++) {
    const from = performance.now()
    run()
    least = Math.min(least, performance.now() - from)
  }
  return least
}

/** What is kept, in megabytes: typed arrays lie outside the heap. */
function megabytes(make: () => unknown): number {
  const used = () => {
    for (let n = 0; n < 3; n++) globalThis.gc?.()
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    return (heapUsed + arrayBuffers) / 1e6
  }
  const before = used()
  const kept = make()
  const after = used()
  return kept === undefined ? 0 : after - before
}

/** Milliseconds for a question, the median of many events'. */
function asking(input: NetworkInput): number {
  networkOf(input)
  const count = 31
  const times = Array.from({ length: count }, (_, n) => {
    const { event } = input.events[Math.floor((n * input.events.length) / count)]!
    const from = performance.now()
    neighbours(input, event.id)
    return performance.now() - from
  })
  return times.sort((a, b) => a - b)[count >> 1]!
}

const families: Readonly<Record<string, readonly NetworkEvent['family'][]>> = {
  'all actual': ['actual'],
  'a third planned': ['actual', 'actual', 'prospective'],
}
for (const [name, mix] of Object.entries(families)) {
  process.stdout.write(
    `Networks, ${name}\n  events      bounds   compile ms propagate ms   growth neighbours ms       MB\n`,
  )
  let last: number | undefined
  for (const size of sizes) {
    const input = generated(size, mix)
    const compiled = compile(input)
    const { found, isComplete } = propagate(compiled)
    if (found.length > 0 || !isComplete) throw new Error(`${found.length} contradictions in ${size} events`)
    const compiling = best(() => compile(input))
    const ms = best(() => propagate(compiled))
    const mb = megabytes(() => networkOf(input))
    const growth = last === undefined ? '' : `${(ms / last).toFixed(1)} x`
    const target = targets[size]
    const goals = [target?.ms && `at most ${target.ms} ms`, target?.mb && `at most ${target.mb} MB`].filter(Boolean)
    process.stdout.write(
      `  ${String(size).padEnd(8)}${String(compiled.graph.head.length).padStart(10)}${compiling.toFixed(1).padStart(13)}` +
        `${ms.toFixed(1).padStart(13)}${growth.padStart(9)}${asking(input).toFixed(1).padStart(14)}${mb.toFixed(1).padStart(9)}` +
        `${goals.length > 0 ? `   (${goals.join(', ')})` : ''}\n`,
    )
    last = ms
  }
}

/** More than that is not waited for. */
const longestMs = 60_000

/**
 * How long Cassowary takes for days that satisfy all differences, each of them required; nothing if that is too long.
 * It finds one solution, and neither bounds nor proofs.
 */
function oneSolution({ nodes, tail, head, weight }: Graph): number | undefined {
  const from = performance.now()
  const solver = new Solver()
  solver.maxIterations = 1e9
  const points = Array.from({ length: nodes }, () => new Variable())
  for (let arc = 0; arc < weight.length; arc++) {
    const [later, earlier] = [points[head[arc]!]!, points[tail[arc]!]!]
    const terms = [...(head[arc] === origin ? [] : [later]), ...(tail[arc] === origin ? [] : [[-1, earlier]])]
    solver.addConstraint(new Constraint(new Expression(...terms, -weight[arc]!), Operator.Le))
    if (performance.now() - from > longestMs) return undefined
  }
  solver.updateVariables()
  const ms = performance.now() - from
  const dayOf = (node: number) => (node === origin ? 0 : points[node]!.value())
  for (let arc = 0; arc < weight.length; arc++) {
    if (dayOf(head[arc]!) - dayOf(tail[arc]!) > weight[arc]! + 1e-6) throw new Error('a difference is not satisfied')
  }
  return ms
}

const input = generated(1000, ['actual'])
const compiled = compile(input)
const own = best(() => propagate(compiled))
const theirs = oneSolution(compiled.graph)
const ratio = theirs === undefined ? `more than ${(longestMs / own).toFixed(0)}` : (theirs / own).toFixed(0)
process.stdout.write(
  `From the same ${compiled.graph.weight.length} differences of 1000 events\n` +
    `  regesta     all tightest bounds       ${own.toFixed(1).padStart(9)} ms, the best of several runs\n` +
    `  @lume/kiwi  one solution (Cassowary)  ${(theirs?.toFixed(1) ?? `> ${longestMs}`).padStart(9)} ms, once: ${ratio} x\n`,
)
