import type { Entry, RelationText } from '@regesta/core/view'
import type { Run } from '../layout/index.ts'
import { styles } from '../theme.ts'
import { entryTarget, type Press, rangesOf, run } from './press.ts'

/** How the entry stands to others, in one line: "after 10 · about 15, 16 · only if 20 · dated as 12". */
export function relationRuns(entry: Entry, dated: readonly Run[], press: Press): readonly Run[] {
  const groups = new Map<string, RelationText[]>()
  for (const relation of entry.relations) {
    if (relation.to.number === undefined) continue
    const words = wordsOf(relation)
    groups.set(words, [...(groups.get(words) ?? []), relation])
  }
  const runs: Run[] = []
  for (const [words, relations] of groups) {
    if (runs.length > 0) runs.push(run(' · ', styles.link))
    runs.push(run(`${words} `, styles.link))
    runs.push(...numberRuns(new Map(relations.map(({ to }) => [to.number as number, to.id])), press))
  }
  return dated.length > 0 && runs.length > 0 ? [...runs, run(' · ', styles.link), ...dated] : [...runs, ...dated]
}

/** Numbers in order, those that follow each other closed up ("7–17, 21"), the ends of a range as links. */
function numberRuns(ids: ReadonlyMap<number, string>, press: Press): readonly Run[] {
  const link = (number: number) =>
    run(String(number), styles.linkNumber, entryTarget(press, ids.get(number) as string).target)
  return rangesOf([...ids.keys()].sort((a, b) => a - b)).flatMap(([first, last], index) => [
    ...(index > 0 ? [run(', ', styles.link)] : []),
    link(first),
    ...(first === last ? [] : [run('–', styles.link), link(last)]),
  ])
}

function wordsOf({ words, hedge, limits }: RelationText): string {
  const hedged = hedge ? `${hedge === 'probable' ? 'probably' : 'possibly'} ${words}` : words
  return limits ? `${hedged} (${limits})` : hedged
}
