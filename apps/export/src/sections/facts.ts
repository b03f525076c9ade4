import type { Entry } from '@regesta/core/view'
import type { Run } from '../layout/index.ts'
import { styles } from '../theme.ts'
import { byDots, run } from './press.ts'

/** Who took part, where it was and how long it lasts; what was worked out says so. */
export function factRuns({ actors, places, duration }: Entry): readonly Run[] {
  const who = actors.map(({ name, role }) => (role === undefined ? name : `${name} (${role})`))
  const where = places.map(({ name, inferred }) => (inferred ? `${name} (inferred)` : name))
  return byDots(
    who.length > 0 ? [run('who ', styles.link), run(who.join(', '), styles.fact)] : [],
    where.length > 0 ? [run('where ', styles.link), run(where.join(', '), styles.fact)] : [],
    duration === undefined ? [] : [run(duration, styles.fact)],
  )
}
