import { ru } from 'date-fns/locale/ru'
import type { Case, Component, Grain, Locale, Portion, Say, SeasonCode, Width, Words } from '../locale.ts'
import { monthNames } from './months.ts'

/** The forms of a noun: именительный, родительный, винительный. */
type Forms = readonly [nominative: string, genitive: string, accusative: string]

const place: Record<Case, 0 | 1 | 2> = { nominative: 0, genitive: 1, accusative: 2 }
const decline = (forms: Forms, inCase: Case) => forms[place[inCase]]

const months = {
  full: { alone: /* @__PURE__ */ monthNames(ru, 'LLLL'), genitive: /* @__PURE__ */ monthNames(ru, 'd MMMM') },
  short: { alone: /* @__PURE__ */ monthNames(ru, 'LLL'), genitive: /* @__PURE__ */ monthNames(ru, 'd MMM') },
}

const seasons: Record<SeasonCode, Forms> = {
  21: ['весна', 'весны', 'весну'],
  22: ['лето', 'лета', 'лето'],
  23: ['осень', 'осени', 'осень'],
  24: ['зима', 'зимы', 'зиму'],
  25: ['северная весна', 'северной весны', 'северную весну'],
  26: ['северное лето', 'северного лета', 'северное лето'],
  27: ['северная осень', 'северной осени', 'северную осень'],
  28: ['северная зима', 'северной зимы', 'северную зиму'],
  29: ['южная весна', 'южной весны', 'южную весну'],
  30: ['южное лето', 'южного лета', 'южное лето'],
  31: ['южная осень', 'южной осени', 'южную осень'],
  32: ['южная зима', 'южной зимы', 'южную зиму'],
  33: ['I квартал', 'I квартала', 'I квартал'],
  34: ['II квартал', 'II квартала', 'II квартал'],
  35: ['III квартал', 'III квартала', 'III квартал'],
  36: ['IV квартал', 'IV квартала', 'IV квартал'],
  37: ['первая треть', 'первой трети', 'первую треть'],
  38: ['вторая треть', 'второй трети', 'вторую треть'],
  39: ['последняя треть', 'последней трети', 'последнюю треть'],
  40: ['первая половина', 'первой половины', 'первую половину'],
  41: ['вторая половина', 'второй половины', 'вторую половину'],
}

const portions: Record<Portion, Forms> = {
  early: ['начало', 'начала', 'начало'],
  mid: ['середина', 'середины', 'середину'],
  late: ['конец', 'конца', 'конец'],
}

const one: Forms = ['один', 'одного', 'один']
const unstated: Forms = ['неуказанный год', 'неуказанного года', 'неуказанный год']

const components: Record<Component, string> = { year: 'год', month: 'месяц', day: 'день', season: 'сезон' }
const everyOne: Record<Grain, string> = {
  day: 'все дни',
  month: 'все месяцы',
  season: 'все времена года',
  partOfYear: 'все части года',
  year: 'все годы',
}

const nominative = (say: Say) => say('nominative')
const genitive = (say: Say) => say('genitive')
const accusative = (say: Say) => say('accusative')

/** "со" before a second: "со 2 декабря", "со второй половины". */
function since(text: string): string {
  return /^(\[?2\]?(?!\d)|втор|II(?!I))/.test(text) ? `со ${text}` : `с ${text}`
}

function listed(items: readonly string[], word: string): string {
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}` : `${items[0]}`
}

const note = (parts: readonly Component[], how: string) =>
  `${listed(
    parts.map((part) => components[part]),
    'и',
  )} ${parts.length > 1 ? 'указаны' : 'указан'} ${how}`

function roman(number: number): string {
  const signs = [
    ['M', 1000],
    ['CM', 900],
    ['D', 500],
    ['CD', 400],
    ['C', 100],
    ['XC', 90],
    ['L', 50],
    ['XL', 40],
    ['X', 10],
    ['IX', 9],
    ['V', 5],
    ['IV', 4],
    ['I', 1],
  ] as const
  let rest = number
  return signs
    .map(([sign, value]) => {
      const count = Math.floor(rest / value)
      rest -= count * value
      return sign.repeat(count)
    })
    .join('')
}

const words = (width: Width): Words => {
  const isShort = width === 'short'
  const era = (text: string, which: 'AD' | 'BC') => (which === 'BC' ? `${text} до н. э.` : text)
  const fromTo = (from: string, to: string) => `${since(from)} по ${to}`
  const approximately = isShort ? 'прибл.' : 'приблизительно'

  return {
    month: (month, inCase) => months[width][inCase === 'genitive' ? 'genitive' : 'alone'](month),
    season: (code, inCase) => decline(seasons[code], inCase),
    // "г." belongs to running text; where there is little room the number is enough.
    year: (number, which, count) => era(isShort ? number : `${number} ${count === 'many' ? 'гг.' : 'г.'}`, which),
    ofOurEra: (year) => `${year} н. э.`,
    decade: (first, inCase) => `${first}-${inCase === 'genitive' ? 'х' : 'е'}${isShort ? '' : ' гг.'}`,
    century: (number, which) => era(`${roman(number)} в.`, which),

    dayAndMonth: (dayNumber, month) => `${dayNumber} ${genitive(month)}`,
    ofYear: (what, year) => `${what} ${genitive(year)}`,
    or: ' или ',
    and: ' и ',
    lastOf: { or: ' либо ', and: ' и ' },
    // Between numbers tight, between words a Russian dash with its spaces.
    dash: (left, right) => (/^[\d[\]]+$/.test(left + right) ? '–' : ' — '),

    someYear: (inCase) => decline(unstated, inCase),
    someYearOf: (decade, inCase) => `${decline(one, inCase)} из ${genitive(decade)}`,
    someYearFrom: ({ from, to, dashed }, inCase) =>
      /^\d+–/.test(genitive(dashed))
        ? `${decline(one, inCase)} из ${genitive(dashed)}`
        : `${decline(one, inCase)} из годов ${fromTo(genitive(from), accusative(to))}`,
    yearLike: (digits, inCase) => `${inCase === 'genitive' ? 'года' : 'год'} вида ${digits}`,
    someMonthOf: (year, inCase) => `${decline(one, inCase)} из месяцев ${genitive(year)}`,
    someMonthFrom: ({ from, to }, inCase) =>
      `${decline(one, inCase)} из месяцев ${fromTo(genitive(from), accusative(to))}`,
    someDayOf: (whole, inCase) => `${decline(one, inCase)} из дней ${genitive(whole)}`,
    dayOfSomeMonth: (days, month, inCase) =>
      `${listed(
        days.map((number) => `${number}-${inCase === 'genitive' ? 'го' : 'е'}`),
        'или',
      )} ${inCase === 'genitive' ? 'числа' : 'число'} ${genitive(month)}`,
    someDayFrom: (from, to, month, inCase) =>
      `${decline(one, inCase)} из дней ${fromTo(`${from}-го`, `${to}-е`)} число ${genitive(month)}`,
    writtenAs: (part, digits) => `${components[part]} записан как ${digits}`,
    significantDigits: (count) => `значащих цифр: ${count}`,

    uncertain: (date, inCase) => `${isShort ? 'предп.' : 'предположительно'} ${date(inCase)}`,
    // "Около" wants the genitive, so in any other phrase that governs a case an adverb takes its place.
    approximate: (date, inCase) =>
      inCase === 'nominative' ? `${isShort ? 'ок.' : 'около'} ${genitive(date)}` : `${approximately} ${date(inCase)}`,
    uncertainParts: (parts) => note(parts, 'предположительно'),
    approximateParts: (parts) => note(parts, 'приблизительно'),
    uncertainAndApproximateParts: (parts) => note(parts, 'предположительно и приблизительно'),

    to: ({ from, to }) => fromTo(genitive(from), accusative(to)),
    fromTo: ({ from, to }) => fromTo(genitive(from), accusative(to)),
    oneDay: ({ from, to }, inCase) => `${decline(one, inCase)} из дней ${fromTo(genitive(from), accusative(to))}`,
    // The formula of Russian editors of documents for a date between two limits.
    someTime: ({ from, to }) => `не ранее ${genitive(from)} и не позднее ${genitive(to)}`,
    between: ({ from, to }) => `не ранее ${genitive(from)} и не позднее ${genitive(to)}`,
    within: (span) => `в пределах ${genitive(span)}`,
    withinTime: (phrase) => `в пределах времени ${phrase}`,
    throughout: (span) => `на протяжении ${genitive(span)}`,
    throughoutTime: (phrase) => `на протяжении времени ${phrase}`,
    someTimeIn: (span) => `в какой-то момент ${genitive(span)}`,
    beginningAndEnd: (date) => `начало и конец: ${nominative(date)}`,
    allOf: (date) => `целиком ${nominative(date)}`,
    allFromTo: (grain, { from, to }) => `${everyOne[grain]} ${fromTo(genitive(from), accusative(to))}`,
    allFrom: (grain, date) => `${everyOne[grain]} начиная ${since(genitive(date))}`,
    allUpTo: (grain, date) => `${everyOne[grain]} по ${accusative(date)}`,

    notBefore: (date) => `не ранее ${genitive(date)}`,
    by: (date) => `не позднее ${genitive(date)}`,
    before: (date) => `до ${genitive(date)}`,
    after: (date) => `после ${genitive(date)}`,
    from: (date) => since(genitive(date)),
    fromOn: (date) => since(genitive(date)),
    upTo: (date) => `по ${accusative(date)}`,
    orEarlier: (date) => `${nominative(date)} или ранее`,
    orLater: (date) => `${nominative(date)} или позднее`,

    begunBy: (date) => `${since(genitive(date))} или ранее`,
    begunByTo: (from, to, end) =>
      `${since(genitive(from))} или ранее по ${accusative(to)}${end === 'orAfter' ? ' или позднее' : ''}`,
    fromToOrAfter: (from, to) => `${fromTo(genitive(from), accusative(to))} или позднее`,
    upToOrAfter: (date) => `по ${accusative(date)} или позднее`,
    noBeginning: 'начало открыто',
    noEnd: 'конец открыт',
    beginningNotStated: 'начало не указано',
    endNotStated: 'конец не указан',
    nothingStated: 'начало и конец не указаны',
    always: 'во все времена',

    portion: (portion, _, date, inCase) => `${decline(portions[portion], inCase)} ${genitive(date)}`,
    conventions: {
      thirds: 'по третям',
      quarters: 'по кварталам',
      halves: 'по половинам',
      'meteorological-seasons': 'по метеорологическим сезонам',
      'iso-weeks': 'по неделям ISO',
    },
    ownConvention: (name) => `по правилу «${name}»`,
    probably: (bounds) => `вероятно, ${bounds}`,
    asStated: (bounds) => `${bounds} по источнику`,
    inAnyCase: (bounds) => `во всяком случае ${bounds}`,
    noLimits: 'твёрдых границ нет',
    begins: (bounds) => `начало: ${bounds}`,
    ends: (bounds) => `конец: ${bounds}`,
    someAtLeast: (bounds) => `хотя бы часть: ${bounds}`,
    allAtLeast: (bounds) => `по меньшей мере: ${bounds}`,
    begunAtLatest: (day) => `начато не позднее: ${day}`,
    anyTime: 'в любое время',
    notDated: isShort ? 'б. д.' : 'без даты',
    basis: {
      inferred: isShort ? 'косв.' : 'по косвенным данным',
      assumed: 'по допущению',
      derived: isShort ? 'расч.' : 'по расчёту',
      editor: 'указано составителем',
    },
  }
}

/**
 * Russian, as historians and editors of documents print it: declined, "г." and "гг." after the number of a year and
 * outside square brackets (not in short labels), limits as "не ранее ... и не позднее ...".
 */
export const russian: Locale = {
  code: 'ru',
  full: /* @__PURE__ */ words('full'),
  short: /* @__PURE__ */ words('short'),
}
