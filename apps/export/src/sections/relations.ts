import { hedges } from '@regesta/core/record'
import type { Entry, EntryLink, RelationText } from '@regesta/core/view'
import type { Run } from '../layout/index.ts'
import { styles } from '../theme.ts'
import { entryTarget, type Press, rangesOf, run } from './press.ts'

/** How the entry stands to others, one remark for each kind of relation: "about 15, 16 (inferred)", "only if 20". */
export function relationRuns(entry: Entry, press: Press): readonly (readonly Run[])[] {
  const groups = new Map<string, RelationText[]>()
  for (const relation of entry.relations) {
    const key = `${wordsOf(relation)} ${relation.basis}`
    groups.set(key, [...(groups.get(key) ?? []), relation])
  }
  return [...groups.values()].map((relations) => groupRuns(relations, press))
}

function groupRuns(relations: readonly RelationText[], press: Press): readonly Run[] {
  const [first] = relations as readonly [RelationText, ...RelationText[]]
  const numbers = new Map(relations.flatMap(({ to }) => (to.number === undefined ? [] : [[to.number, to.id] as const])))
  const later = relations.filter(({ to }) => to.number === undefined)
  const others = [
    ...(numbers.size > 0 ? [numberRuns(numbers, press)] : []),
    ...later.map(({ to }) => linkRuns(to, press)),
  ]
  return [
    run(`${wordsOf(first)} `, styles.link),
    ...others.flatMap((runs, index) => (index > 0 ? [run(', ', styles.link), ...runs] : runs)),
    ...(first.basis === 'stated' ? [] : [run(` (${first.basis})`, styles.link)]),
  ]
}

/** Another entry: its number as a link, or its name where nothing was known of it yet. */
export function linkRuns({ id, name, number }: EntryLink, press: Press): readonly Run[] {
  if (number === undefined) return [run(`“${name}”, not known yet`, styles.link)]
  return [run(String(number), styles.linkNumber, entryTarget(press, id).target)]
}

/** Numbers in order, those that follow each other closed up ("7–17, 21"), the ends of a range as links. */
export function numberRuns(ids: ReadonlyMap<number, string>, press: Press): readonly Run[] {
  const link = (number: number) => linkRuns({ id: ids.get(number) as string, name: '', number }, press)
  return rangesOf([...ids.keys()].sort((a, b) => a - b)).flatMap(([first, last], index) => [
    ...(index > 0 ? [run(', ', styles.link)] : []),
    ...link(first),
    ...(first === last ? [] : [run('–', styles.link), ...link(last)]),
  ])
}

function wordsOf({ words, hedge, limits }: RelationText): string {
  const hedged = hedge ? `${hedges[hedge].adverb} ${words}` : words
  return limits ? `${hedged} (${limits})` : hedged
}
