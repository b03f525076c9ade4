import { describe, expect, it } from 'vitest'
import { dayOf } from '../calendar/index.ts'
import type { Bounds } from '../extent/index.ts'
import { labelDerived } from './index.ts'
import { russian } from './locales/ru.ts'

const [first, second, last] = [dayOf(2000, 12, 5), dayOf(2000, 12, 6), dayOf(2000, 12, 10)]
const none: Bounds = { earliestStart: null, latestStart: null, earliestEnd: null, latestEnd: null }

describe('derived bounds in words', () => {
  it.each<readonly [Partial<Bounds>, string, string]>([
    [
      { earliestStart: first, latestStart: last, earliestEnd: first, latestEnd: last },
      '5–10 December 2000, derived',
      '5–10 декабря 2000 г., по расчёту',
    ],
    [
      { earliestStart: first, latestStart: second, earliestEnd: second, latestEnd: last },
      'begins 5–6 December 2000, ends 6–10 December 2000, derived',
      'начало: 5–6 декабря 2000 г., конец: 6–10 декабря 2000 г., по расчёту',
    ],
    [{ latestStart: last, latestEnd: last }, '10 December 2000 or earlier, derived', ''],
    // Begun by one day and not over before another: it was under way between them.
    [
      { latestStart: last, earliestEnd: second },
      'some of 6–10 December 2000 at least, derived',
      'хотя бы часть: 6–10 декабря 2000 г., по расчёту',
    ],
    [
      { latestStart: first, earliestEnd: second },
      'all of 5–6 December 2000 at least, derived',
      'по меньшей мере: 5–6 декабря 2000 г., по расчёту',
    ],
    [{ latestStart: first }, 'begun by 5 December 2000, derived', 'начато не позднее: 5 декабря 2000 г., по расчёту'],
    [{ earliestEnd: first }, 'ends 5 December 2000 or later, derived', ''],
  ])('%o', (bounds, english, inRussian) => {
    expect(labelDerived({ ...none, ...bounds }).label).toBe(english)
    if (inRussian !== '') expect(labelDerived({ ...none, ...bounds }, russian).label).toBe(inRussian)
  })

  it('have a short form, and one without the word', () => {
    const bounds = { earliestStart: first, latestStart: last, earliestEnd: first, latestEnd: last }
    expect(labelDerived(bounds)).toMatchObject({ short: '5–10 Dec 2000, der.', days: '5–10 December 2000' })
  })
})
