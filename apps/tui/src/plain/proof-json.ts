import {
  after,
  before,
  between,
  type Contradiction,
  neighbours,
  overlaps,
  type ProvedDays,
  type Statement,
  statementText,
  type Timeline,
  tellContradiction,
  why,
} from '@regesta/core/reasoning'
import { type Bounds, isoDay } from '@regesta/core/time'
import type { Entry } from '@regesta/core/view'
import { boundsData } from './bounds-data.ts'
import { written, writtenInLine } from './written.ts'

/** In one line, or over several. */
type Form = 'line' | 'lines'

const write = (value: unknown, form: Form) => (form === 'line' ? writtenInLine(value) : written(value))

/** Why an entry is dated as it is: its bounds as stated and as proved, the proof of each, neighbours, contradictions. */
export function whyJson(timeline: Timeline, entry: Entry, form: Form): string {
  const { id, number, title, stated, extent, derived } = entry
  const beside = neighbours(timeline, id)
  const said = (statement: Statement) => statementData(timeline, statement)
  const data = {
    id,
    number,
    title,
    stated: boundsData(stated.hard),
    proved: boundsData(extent.hard),
    derived: derived?.bounds ?? [],
    reasons: (Object.keys(extent.hard) as (keyof Bounds)[]).flatMap((bound) => {
      const reason = why(timeline, id, bound)
      if (!reason) return []
      return {
        bound,
        day: isoDay(reason.day),
        derived: reason.isDerived,
        steps: reason.steps.map(({ statement, point, day }) => ({
          ...statementData(timeline, statement),
          point,
          day: isoDay(day),
        })),
        premises: reason.premises.map((statement) => statementData(timeline, statement)),
      }
    }),
    before: beside?.before.map(({ event, proof }) => ({ event, proof: proof.map(said) })) ?? [],
    after: beside?.after.map(({ event, proof }) => ({ event, proof: proof.map(said) })) ?? [],
    contradictions: timeline.order.contradictions
      .filter(({ events }) => events.includes(id))
      .map((contradiction) => contradictionData(timeline, contradiction)),
  }
  return write(data, form)
}

/** How two entries lie to each other: three answers, and the days between them with their proofs; null without a limit. */
export function betweenJson(timeline: Timeline, [a, b]: readonly [string, string], form: Form): string {
  const days = between(timeline, a, b)
  const answer = ({ answer: said, proof }: ReturnType<typeof before>) => ({
    answer: said,
    proof: proof.map((statement) => statementData(timeline, statement)),
  })
  const data = {
    a,
    b,
    before: answer(before(timeline, a, b)),
    after: answer(after(timeline, a, b)),
    overlaps: answer(overlaps(timeline, a, b)),
    least: days ? limitData(timeline, days.least) : null,
    most: days ? limitData(timeline, days.most) : null,
  }
  return write(data, form)
}

function limitData(timeline: Timeline, { days, proof }: ProvedDays) {
  return {
    daysBetween: Number.isFinite(days) ? days : null,
    proof: proof.map((statement) => statementData(timeline, statement)),
  }
}

function contradictionData(timeline: Timeline, contradiction: Contradiction) {
  return {
    events: contradiction.events,
    statements: contradiction.statements.map((statement) => statementData(timeline, statement)),
    clash: tellContradiction(timeline, contradiction).clash,
  }
}

function statementData(timeline: Timeline, statement: Statement) {
  const { event, kind, basis, cites } = statement
  return {
    event,
    kind,
    ...(statement.kind === 'relation' ? { relation: statement.relation.type, to: statement.relation.to } : {}),
    basis,
    cites: cites.map(({ source, locator }) => ({ source, locator: locator ?? null })),
    text: statementText(timeline, statement),
  }
}
