import { defineChronology } from '../../record/index.ts'
import { actors } from './actors.ts'
import { publicationDay } from './dates.ts'
import { enlargement } from './events/enlargement.ts'
import { europeanForce } from './events/european-force.ts'
import { kosovo } from './events/kosovo.ts'
import { missileDefence } from './events/missile-defence.ts'
import { nuclear } from './events/nuclear.ts'
import { visit } from './events/visit.ts'
import { places, topics } from './places.ts'
import { sources } from './sources.ts'

/**
 * The meetings, statements, plans, proposals and fears in an analysis of Russia's contacts with NATO, published on one
 * day from 6 to 10 December 2000: from the meetings of 5 and 6 December to the elections proposed for 2001, with what
 * lies before and beyond. What other records say stands beside the article's claims, never in their place.
 */
export const russiaNato2000 = /* @__PURE__ */ defineChronology({
  regesta: 1,
  id: 'russia-nato-2000',
  title: 'Russia and NATO, December 2000',
  summary:
    'What an unnamed analyst reports, judges and expects of Russia’s contacts with NATO, from the meetings of 5 and 6 December 2000 to the elections proposed for 2001.',
  language: 'en',
  scope: '2000-12-05/2001',
  asOf: publicationDay,
  sources,
  actors,
  places,
  topics,
  events: [...visit, ...nuclear, ...missileDefence, ...enlargement, ...kosovo, ...europeanForce],
})
