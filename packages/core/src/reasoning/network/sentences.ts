import { type Basis, type Citation, relations } from '../../record/index.ts'
import { type Bounds, dayLabel, labelBounds, labelDate, labelHull, limitsText } from '../../time/index.ts'
import { boundRows } from './bounds.ts'
import { networkOf } from './network.ts'
import type { Proved } from './queries.ts'
import type { Alternative, Contradiction, NetworkInput, Point, Statement } from './types.ts'
import type { Why } from './why.ts'

/** How a source is named: by its title, unless something shorter is asked for. */
export type SourceNames = (id: string) => string

/** A contradiction in sentences. */
export interface ToldContradiction {
  /** "These four statements cannot all be true". */
  readonly opening: string
  /** Each with its basis, where it is not simply stated, and its sources; in the order of the proof. */
  readonly statements: readonly string[]
  /** The day at which they clash. */
  readonly clash: string
}

/** Why a bound holds, in sentences. */
export interface ToldWhy {
  /** "The start of X is not after 5 December 2000". */
  readonly claim: string
  /** Each statement of the proof, with what follows from it and those before: of the last one, the claim itself. */
  readonly steps: readonly { readonly statement: string; readonly so?: string }[]
  /** That some of them were inferred, assumed or added, where something was derived from such. */
  readonly rests?: string
}

export function tellContradiction(
  timeline: NetworkInput,
  { statements, clash }: Contradiction,
  names = titlesOf(timeline),
): ToldContradiction {
  const count = statements.length
  return {
    opening: count === 1 ? 'This statement cannot be true' : `These ${countWord(count)} statements cannot all be true`,
    statements: statements.map((statement) => statementText(timeline, statement, names)),
    clash: clashText(timeline, clash),
  }
}

/** A contradiction as several lines, to be understood without help. */
export function contradictionText(timeline: NetworkInput, contradiction: Contradiction): string {
  const { opening, statements, clash } = tellContradiction(timeline, contradiction)
  return [`${opening}:`, ...statements.map((statement, n) => `${n + 1}. ${statement}`), clash].join('\n')
}

function clashText(timeline: NetworkInput, clash: Contradiction['clash']): string {
  const point = pointText(timeline, clash.point)
  return 'days' in clash
    ? `By them ${point} would come ${clash.days > 0 ? `${days(clash.days)} ` : ''}before itself.`
    : `By them ${point} is not before ${dayText(clash.notBefore)}, and yet not after ${dayText(clash.notAfter)}.`
}

export function tellWhy(timeline: NetworkInput, reason: Why, names = titlesOf(timeline)): ToldWhy {
  const { event, bound, day, isDerived, steps, premises } = reason
  const { limits } = boundRows[bound]
  const bounded = (point: Point, on: number) => `${pointText(timeline, point)} is not ${limits} ${dayText(on)}`
  return {
    claim: capital(bounded({ event, end: endOfBound(bound) }, day)),
    steps: steps.map((step, n) => ({
      statement: statementText(timeline, step.statement, names),
      ...(n < steps.length - 1 ? { so: `So ${bounded(step.point, step.day)}.` } : {}),
    })),
    ...(isDerived ? restsOn(premises) : {}),
  }
}

/** The statements that prove an answer, in sentences. */
export function tellProof(
  timeline: NetworkInput,
  { proof, premises }: Pick<Proved, 'proof' | 'premises'>,
  names = titlesOf(timeline),
): Pick<ToldWhy, 'steps' | 'rests'> {
  return {
    steps: proof.map((statement) => ({ statement: statementText(timeline, statement, names) })),
    ...restsOn(premises),
  }
}

function restsOn(premises: readonly Statement[]): Pick<ToldWhy, 'rests'> {
  return premises.length > 0 ? { rests: `It rests on ${premisesText(premises)}.` } : {}
}

/** Why a bound holds, as several lines: the bound, then each statement of the proof with what follows from it. */
export function whyText(timeline: NetworkInput, reason: Why): string {
  const { claim, steps, rests } = tellWhy(timeline, reason)
  const lines = steps.map(({ statement, so }, n) => `${n + 1}. ${statement}${so === undefined ? '' : ` ${so}`}`)
  const closing = rests === undefined ? [] : [rests]
  return [`${claim}, ${reason.isDerived ? 'since' : 'as dated'}:`, ...lines, ...closing].join('\n')
}

const endOfBound = (bound: keyof Bounds) => (bound === 'earliestStart' || bound === 'latestStart' ? 'start' : 'end')

function premisesText(premises: readonly Statement[]): string {
  const count = premises.length
  const kinds = [...new Set(premises.map(({ basis }) => basisWords[basis]))]
  return `${countWord(count)} ${count === 1 ? 'statement' : 'statements'} that ${count === 1 ? 'is' : 'are'} not simply stated (${kinds.join(', ')})`
}

/** What takes an "or" to say, with whether it fits what is proved. */
export function alternativeText(timeline: NetworkInput, { kind, statement, holds }: Alternative): string {
  const sentence = statementText(timeline, statement)
  if (kind === 'limit') return `${sentence} The limit says nothing that can be checked.`
  return `${sentence} ${holds === 'possible' ? 'It fits what is proved, and moves nothing.' : 'That does not fit what is proved.'}`
}

/** One statement as a sentence, with its basis where it is not simply stated, and where it stands. */
export function statementText(timeline: NetworkInput, statement: Statement, names = titlesOf(timeline)): string {
  const basis = statement.basis === 'stated' ? [] : [basisWords[statement.basis]]
  const rests = [...basis, ...citeTexts(statement.cites, names)].join('; ')
  return `${sentenceOf(timeline, statement)}${rests === '' ? '' : ` (${rests})`}.`
}

function sentenceOf(timeline: NetworkInput, statement: Statement): string {
  const title = titleOf(timeline, statement.event)
  switch (statement.kind) {
    case 'date':
      return `${title} is dated ${dateText(timeline, statement.event, statement.claims)}`
    case 'told':
      return `${title} is told as ${statement.point === 'end' ? 'past' : 'begun'} by a source of ${dayText(statement.day)} at the latest`
    case 'duration':
      return `${title} lasts ${limitsText(eventOf(timeline, statement.event)?.event.duration ?? {})}`
    case 'relation': {
      const { type, to, atLeast, atMost } = statement.relation
      const limits = atLeast || atMost ? ` (${limitsText({ atLeast, atMost })})` : ''
      return `${title} ${relations[type].clause} ${titleOf(timeline, to)}${limits}`
    }
    default:
      return statement satisfies never
  }
}

/** The date as written; of several claims what all of them allow, and what the words allow where they are vague. */
function dateText(timeline: NetworkInput, id: string, claims: readonly number[]): string {
  const event = eventOf(timeline, id)
  if (!event) return ''
  const [only] = claims
  const when = claims.length === 1 && only !== undefined ? event.claims[only]?.claim.when : undefined
  if (!when) return labelHull(event.stated).label
  // The basis is told for the whole statement.
  const { label } = labelDate({ ...when, basis: 'stated' })
  const limits = labelBounds(event.stated.hard)
  if (event.stated.candidates || label.includes(limits)) return label
  if (event.stated.soft) return `${label}, at the widest: ${limits}`
  return saysAll(label, limits) ? label : `${label}: ${limits}`
}

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? []

/** Whether a label gives every day, month and year of its limits: "by 10 December 2000", "10 December 2000 or earlier". */
function saysAll(label: string, limits: string): boolean {
  const said = new Set(wordsOf(label))
  return wordsOf(limits).every((word) => said.has(word) || /^\p{Ll}/u.test(word))
}

const basisWords: Readonly<Record<Basis, string>> = {
  stated: 'stated',
  inferred: 'inferred',
  assumed: 'assumed',
  derived: 'derived',
  editor: 'added by the editor',
}

function pointText(timeline: NetworkInput, { event, end }: Point): string {
  return `the ${end} of ${titleOf(timeline, event)}`
}

/** Each source once, with all its passages. */
function citeTexts(cites: readonly Citation[], names: SourceNames): readonly string[] {
  const passages = new Map<string, string[]>()
  for (const { source, locator } of cites) {
    const locators = passages.get(source) ?? []
    if (locator !== undefined) locators.push(locator)
    passages.set(source, locators)
  }
  return [...passages].map(([source, locators]) => [names(source), ...locators].join(', '))
}

function titlesOf({ chronology }: NetworkInput): SourceNames {
  return (id) => chronology.sources.find((source) => source.id === id)?.title ?? id
}

function eventOf(timeline: NetworkInput, id: string) {
  const { compiled } = networkOf(timeline)
  const index = compiled.indexOf.get(id)
  return index === undefined ? undefined : compiled.events[index]
}

const titleOf = (timeline: NetworkInput, id: string) => `“${eventOf(timeline, id)?.event.title ?? id}”`

const dayText = (day: number) => dayLabel(day, 'full')

const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const
const countWord = (count: number) => numbers[count] ?? String(count)
const days = (count: number) => `${countWord(count)} ${count === 1 ? 'day' : 'days'}`

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
