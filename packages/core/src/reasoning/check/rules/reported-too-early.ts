import { extentOf, isoDay } from '../../../time/index.ts'
import { datePath, type Material, type PlacedClaim, saidDates } from '../material.ts'
import { spanOfWhen, spanText } from '../spans.ts'
import type { Finding, Rule } from '../types.ts'

export const reportedTooEarly: Rule = {
  code: 'R104',
  name: 'reported-too-early',
  severity: 'error',
  about: 'Something is told as past by a source that is older than it.',
  why: 'Nobody can report on 2 June what happened on 8 June. Either a date is wrong, or the source announced what the claim says has occurred: a plan would be shown as a fact.',
  remedy:
    'Look up both dates. If the source speaks of what is still to come, give the claim the status planned, scheduled or proposed; if a later source confirms it, that is a second claim.',
  bad: {
    yaml: `events:
  - id: opening
    title: North Quay opens
    kind: event
    claims:
      - { asserters: [reporter], stance: reports, status: occurred, when: 1911-06-08, cites: [{ source: gazette, locator: p1.s1 }] }`,
  },
  good: {
    yaml: `asOf: 1911-06-05
events:
  - id: opening
    title: North Quay opens
    kind: event
    claims:
      - { asserters: [reporter], stance: announces, status: scheduled, when: 1911-06-08, cites: [{ source: gazette, locator: p1.s1 }] }`,
  },
  check: (material) => material.claims.flatMap((placed) => tooEarly(placed, material)),
}

function tooEarly({ claim, path }: PlacedClaim, material: Material): readonly Finding[] {
  const { when, status, stance } = claim
  if (when?.edtf === undefined || stance === 'denies' || (status !== 'occurred' && status !== 'ongoing')) return []
  const { hard } = extentOf(when)
  const happened = status === 'occurred' ? hard.earliestEnd : hard.earliestStart
  const said = Math.max(...saidDates(claim, material).map((date) => (date ? spanOfWhen(date).to : Infinity)))
  if (happened === null || !Number.isFinite(happened) || happened <= said) return []
  const [first] = claim.cites
  const source = material.sources.get(first?.source ?? '')
  const index = source ? material.chronology.sources.indexOf(source) : -1
  const what = status === 'occurred' ? 'it is told as past' : 'it is told as begun'
  return [
    {
      path: datePath([...path, 'when']),
      message: `${what}, but ${spanText(spanOfWhen(when))} lies after the day on which it was told, ${isoDay(said)} at the latest`,
      help: 'look up both dates; what was still to come is "planned" or "scheduled"',
      related:
        claim.said || index < 0
          ? []
          : [{ message: 'the source is of this date', path: datePath(['sources', index, 'issued']) }],
    },
  ]
}
