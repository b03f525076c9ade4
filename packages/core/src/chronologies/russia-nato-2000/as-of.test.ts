import { describe, expect, it } from 'vitest'
import { resolve } from '../../reasoning/index.ts'
import { type Bound, isoDay } from '../../time/index.ts'
import { entryOf } from '../../view/index.ts'
import { russiaNato2000 } from './index.ts'

const bound = (value: Bound) =>
  value === null ? '?' : Number.isFinite(value) ? isoDay(value) : value < 0 ? '-inf' : '+inf'

/** What was known of an event on a day: status, earliest start to latest end, how people read it. */
function known(id: string, asOf?: string): string {
  const timeline = resolve(russiaNato2000, asOf === undefined ? {} : { asOf })
  const entry = entryOf(timeline, id)
  if (!entry) return 'not yet known'
  const { earliestStart, latestEnd } = entry.extent.hard
  return `${entry.status}${entry.disputed ? ', disputed' : ''}; ${bound(earliestStart)}..${bound(latestEnd)}; ${entry.date.label}`
}

const skopje = 'occurred, disputed; 2000-09-01..2000-10-25; between 1 September and 25 October 2000'
const article = 'the article’s own horizon'

describe('the chronology as known on a day', () => {
  it.each([
    // The office: announced, then opened, by a record of the day itself.
    ['information-office-opening', article, 'planned; 2001-01-01..2001-12-31; early [2001]'],
    ['information-office-opening', '2001-02-19', 'planned; 2001-01-01..2001-12-31; early [2001]'],
    ['information-office-opening', '2001-02-20', 'occurred; 2001-02-20..2001-02-20; 20 February 2001'],
    ['information-office-opening', '2002-06', 'occurred; 2001-02-20..2001-02-20; 20 February 2001'],
    // The mission: a plan all through the year for which it was announced, and after it; not before the office, once that
    // has opened.
    ['liaison-mission-opening', article, 'planned; 2001-01-01..2001-12-31; [2001]'],
    ['liaison-mission-opening', '2002-01', 'planned; 2001-02-20..2001-12-31; [2001]'],
    ['liaison-mission-opening', '2002-06', 'occurred; 2002-05-27..2002-05-27; 27 May [2002]'],
    // Skopje: another record had it a month later before the article was written.
    ['skopje-summit', '2000-10-30', 'occurred; 2000-10-25..2000-10-25; 25 October [2000]'],
    ['skopje-summit', article, skopje],
    ['skopje-summit', '2002-06', skopje],
    ['serbian-vote', article, 'scheduled; 2000-12-23..2000-12-23; 23 December [2000]'],
    ['serbian-vote', '2000-12-24', 'occurred; 2000-12-23..2000-12-23; 23 December 2000'],
    ['kosovo-parliament-vote', article, 'proposed; 2001-01-01..2001-12-31; spring 2001'],
    ['kosovo-parliament-vote', '2001-12-31', 'occurred; 2001-11-17..2001-11-17; 17 November 2001'],
    // A record known by then narrows nothing as long as nobody prefers it.
    ['eapc-meeting', article, 'occurred; 2000-12-05..2000-12-06; 5 or 6 December [2000]'],
    ['article-published', '2000-12-05', 'not yet known'],
  ])('%s as of %s: %s', (id, asOf, expected) => {
    expect(known(id, asOf === article ? undefined : asOf)).toBe(expected)
  })
})
