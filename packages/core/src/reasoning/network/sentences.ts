import { type Basis, type Citation, relations } from '../../record/index.ts'
import { type Bounds, dayLabel, labelBounds, labelDate, labelHull, limitsText } from '../../time/index.ts'
import type { Network } from './network.ts'
import { boundRows } from './proved.ts'
import type { Alternative, Contradiction, Point, Statement } from './types.ts'
import type { Why } from './why.ts'

/**
 * A contradiction as several lines: that these statements cannot all be true, each of them with its sources and basis,
 * and the day at which they clash.
 */
export function contradictionText(network: Network, { statements, clash }: Contradiction): string {
  const count = statements.length
  const opening =
    count === 1 ? 'This statement cannot be true:' : `These ${countWord(count)} statements cannot all be true:`
  const lines = statements.map((statement, n) => `${n + 1}. ${statementText(network, statement)}`)
  return [opening, ...lines, clashText(network, clash)].join('\n')
}

function clashText(network: Network, clash: Contradiction['clash']): string {
  const point = pointText(network, clash.point)
  return 'days' in clash
    ? `By them ${point} would come ${clash.days > 0 ? `${days(clash.days)} ` : ''}before itself.`
    : `By them ${point} is not before ${dayText(clash.notBefore)}, and yet not after ${dayText(clash.notAfter)}.`
}

/** Why a bound holds, as several lines: the bound, then each statement of the proof with what follows from it. */
export function whyText(network: Network, { event, bound, day, isDerived, steps, premises }: Why): string {
  const { limits } = boundRows[bound]
  const point = pointText(network, { event, end: endOfBound(bound) })
  const claim = `${capital(point)} is not ${limits} ${dayText(day)}${isDerived ? ', since:' : ', as dated:'}`
  const lines = steps.map((step, n) => {
    const result = `so ${pointText(network, step.point)} is not ${limits} ${dayText(step.day)}`
    return `${n + 1}. ${statementText(network, step.statement)} ${isDerived ? `${capital(result)}.` : ''}`.trimEnd()
  })
  const closing = premises.length > 0 && isDerived ? [`It rests on ${premisesText(premises)}.`] : []
  return [claim, ...lines, ...closing].join('\n')
}

const endOfBound = (bound: keyof Bounds) => (bound === 'earliestStart' || bound === 'latestStart' ? 'start' : 'end')

function premisesText(premises: readonly Statement[]): string {
  const count = premises.length
  const kinds = [...new Set(premises.map(({ basis }) => basisWords[basis]))]
  return `${countWord(count)} ${count === 1 ? 'statement' : 'statements'} that ${count === 1 ? 'is' : 'are'} not simply stated (${kinds.join(', ')})`
}

/** What takes an "or" to say, with whether it fits what is proved. */
export function alternativeText(network: Network, { kind, statement, holds }: Alternative): string {
  const sentence = statementText(network, statement)
  if (kind === 'limit') return `${sentence} The limit says nothing that can be checked.`
  return `${sentence} ${holds === 'possible' ? 'It fits what is proved, and moves nothing.' : 'That does not fit what is proved.'}`
}

/** One statement as a sentence, with its basis where it is not simply stated, and where it stands. */
export function statementText(network: Network, statement: Statement): string {
  const basis = statement.basis === 'stated' ? [] : [basisWords[statement.basis]]
  const rests = [...basis, ...citeTexts(network, statement.cites)].join('; ')
  return `${sentenceOf(network, statement)}${rests === '' ? '' : ` (${rests})`}.`
}

function sentenceOf(network: Network, statement: Statement): string {
  const title = titleOf(network, statement.event)
  switch (statement.kind) {
    case 'date':
      return `${title} is dated ${dateText(network, statement.event, statement.claims)}`
    case 'told':
      return `${title} is told as ${statement.point === 'end' ? 'past' : 'begun'} by a source of ${dayText(statement.day)} at the latest`
    case 'duration':
      return `${title} lasts ${limitsText(eventOf(network, statement.event)?.event.duration ?? {})}`
    case 'relation': {
      const { type, to, atLeast, atMost } = statement.relation
      const limits = atLeast || atMost ? ` (${limitsText({ atLeast, atMost })})` : ''
      return `${title} ${relations[type].clause} ${titleOf(network, to)}${limits}`
    }
    default:
      return statement satisfies never
  }
}

/** The date as written; of several claims what all of them allow, and what the words allow where they are vague. */
function dateText(network: Network, id: string, claims: readonly number[]): string {
  const event = eventOf(network, id)
  if (!event) return ''
  const [only] = claims
  const when = claims.length === 1 && only !== undefined ? event.claims[only]?.claim.when : undefined
  if (!when) return labelHull(event.extent).label
  // The basis is told for the whole statement.
  const { label } = labelDate({ ...when, basis: 'stated' })
  const limits = labelBounds(event.extent.hard)
  if (event.extent.candidates || label.includes(limits)) return label
  return event.extent.soft ? `${label}, at the widest: ${limits}` : `${label}: ${limits}`
}

const basisWords: Readonly<Record<Basis, string>> = {
  stated: 'stated',
  inferred: 'inferred',
  assumed: 'assumed',
  derived: 'derived',
  editor: 'added by the editor',
}

function pointText(network: Network, { event, end }: Point): string {
  return `the ${end} of ${titleOf(network, event)}`
}

/** Each source once, with all its passages. */
function citeTexts({ input }: Network, cites: readonly Citation[]): readonly string[] {
  const passages = new Map<string, string[]>()
  for (const { source, locator } of cites) {
    const locators = passages.get(source) ?? []
    if (locator !== undefined) locators.push(locator)
    passages.set(source, locators)
  }
  return [...passages].map(([source, locators]) => {
    const title = input.chronology.sources.find(({ id }) => id === source)?.title ?? source
    return [title, ...locators].join(', ')
  })
}

function eventOf({ compiled }: Network, id: string) {
  const index = compiled.indexOf.get(id)
  return index === undefined ? undefined : compiled.events[index]
}

const titleOf = (network: Network, id: string) => `“${eventOf(network, id)?.event.title ?? id}”`

const dayText = (day: number) => dayLabel(day, 'full')

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const
const countWord = (count: number) => numbers[count] ?? String(count)
const days = (count: number) => `${countWord(count)} ${count === 1 ? 'day' : 'days'}`

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
