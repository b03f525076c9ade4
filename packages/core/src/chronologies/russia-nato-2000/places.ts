import type { ChronologyInput } from '../../record/index.ts'

/** Regions and states by a representative point; Europe and the Balkans have none. */
export const places = [
  { id: 'brussels', name: 'Brussels', coordinates: [50.85, 4.35] },
  { id: 'london', name: 'London', coordinates: [51.51, -0.13] },
  { id: 'moscow', name: 'Moscow', coordinates: [55.76, 37.62] },
  { id: 'skopje', name: 'Skopje', coordinates: [42.0, 21.43] },
  { id: 'kosovo', name: 'Kosovo', coordinates: [42.58, 20.9] },
  { id: 'serbia', name: 'Serbia', coordinates: [44.0, 20.9] },
  { id: 'yugoslavia', name: 'Yugoslavia', coordinates: [44.82, 20.46] },
  {
    id: 'presevo-valley',
    name: 'Preševo valley',
    aliases: ['Presevo valley', 'Presevskaya Valley'],
    coordinates: [42.31, 21.65],
  },
  { id: 'vojvodina', name: 'Vojvodina', coordinates: [45.26, 19.84] },
  { id: 'macedonia', name: 'Macedonia, its Albanian areas', aliases: ['Macedonia'], coordinates: [42.01, 20.97] },
  { id: 'bosnia', name: 'Bosnia and Herzegovina', coordinates: [44.2, 17.8] },
  { id: 'belarus', name: 'Belarus', coordinates: [53.7, 28.0] },
  { id: 'germany', name: 'Germany', coordinates: [51.2, 10.4] },
  { id: 'italy', name: 'Italy', coordinates: [42.8, 12.8] },
  { id: 'libya', name: 'Libya', coordinates: [27.0, 17.5] },
  { id: 'uk', name: 'United Kingdom', aliases: ['the UK'], coordinates: [54.0, -2.5] },
  { id: 'russia', name: 'Russia', coordinates: [61.5, 99.0] },
  { id: 'europe', name: 'Europe' },
  { id: 'balkans', name: 'Balkans', aliases: ['the Balkan region'] },
] as const satisfies ChronologyInput['places']

/** One topic an entry: they are the lanes of the axis. */
export const topics = [
  { id: 'visit', name: 'Visit and meetings' },
  { id: 'partnership', name: 'Partnership' },
  { id: 'nuclear', name: 'Nuclear arms' },
  { id: 'missile-defence', name: 'Missile defence' },
  { id: 'enlargement', name: 'NATO enlargement' },
  { id: 'kosovo', name: 'Kosovo and the Balkans' },
  { id: 'european-force', name: 'European force' },
  { id: 'judgement', name: 'Judgement' },
] as const satisfies ChronologyInput['topics']
